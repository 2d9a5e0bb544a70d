package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.page.photo.CaptionReader;
import org.broadsheet.page.photo.PhotoFinder;
import org.broadsheet.page.related.Cards;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Takes the article out of a page, with fewer and fewer rules until there is enough of it.
public final class ArticleReader {
  private static final int ENOUGH = 250;

  /// @param root the element that held it; null where nothing was found
  public record Article(Body body, @Nullable Box root, List<Piece> dropped) {}

  private final @Nullable URI base;
  private final Trace trace;

  public ArticleReader(@Nullable URI base, Trace trace) {
    this.base = base;
    this.trace = trace;
  }

  public Article read(Box page, List<Box> boxes, @Nullable Box heading) {
    Set<Box> cards = Cards.in(boxes);
    Article strict = read(page, heading, cards, true);
    if (letters(strict) >= ENOUGH) return strict;
    Article loose = read(page, heading, Set.of(), false);
    return letters(loose) > letters(strict) * 1.5 ? loose : strict;
  }

  private static int letters(Article article) {
    return Letters.in(article.body().text());
  }

  private Article read(Box page, @Nullable Box heading, Set<Box> cards, boolean trustNames) {
    Box root = Candidates.best(page, heading, cards, trustNames);
    if (root == null) return new Article(Body.EMPTY, null, List.of());
    trace.note(
        "article found in",
        root.name() + "#" + root.attribute("id") + "." + root.attribute("class"));
    PhotoFinder.Found photos = PhotoFinder.in(root, base, new CaptionReader());
    Furniture furniture = new Furniture(root, heading, cards, trustNames);
    List<Piece> dropped = new ArrayList<>();
    BlockReader reader =
        new BlockReader(base, box -> reason(box, photos, furniture), photos.places(), dropped);
    List<Piece> pieces = new Trimmer(heading, trace).trim(reader.read(root), dropped);
    List<Block> blocks = pieces.stream().map(Piece::block).toList();
    return new Article(new Body(blocks), root, dropped);
  }

  private @Nullable String reason(Box box, PhotoFinder.Found photos, Furniture furniture) {
    String reason = photos.taken().contains(box) ? "caption" : furniture.reason(box);
    if (reason != null && box.letters() > 0) trace.note(reason, box);
    return reason;
  }
}
