package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Photo;
import org.broadsheet.page.photo.LooseCredits;
import org.broadsheet.page.photo.PhotoFinder;
import org.broadsheet.page.photo.StatedPhoto;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Takes the article out of a page, with fewer and fewer rules until there is enough of it.
public final class ArticleReader {
  private static final int ENOUGH = 250;
  private static final int DESCRIBED = 60;

  /// @param root the element that held it; null where nothing was found
  /// @param standfirst what sums it up under its title; may be empty
  /// @param others elements that were taken out of it and may be about other stories
  public record Article(Body body, String standfirst, @Nullable Box root, Set<Box> others) {}

  private final String description;
  private final Given given;
  private final Trace trace;

  public ArticleReader(Given given, Trace trace) {
    this.description = Words.key(given.description());
    this.given = given;
    this.trace = trace;
  }

  public Article read(Box page, List<Box> boxes, @Nullable Box heading, Set<Box> cards) {
    Article strict = read(page, boxes, heading, cards, true, null);
    if (letters(strict) >= ENOUGH || isDescribed(strict)) return strict;
    Box described = described(boxes);
    Article loose = read(page, boxes, heading, cards, false, described);
    if (letters(loose) < ENOUGH && !isDescribed(loose))
      loose = read(page, boxes, heading, Set.of(), false, described);
    boolean better = letters(loose) > letters(strict) * 1.5;
    trace.note("hardly any text, so names of elements do not count", better ? "more" : "no more");
    return better ? loose : strict;
  }

  /// Whether it begins with what the page says for machines that it is about: so short a text may
  /// be all there is.
  private boolean isDescribed(Article article) {
    return isDescribed(article.body().text());
  }

  private boolean isDescribed(String text) {
    String key = Words.key(text);
    return key.length() > DESCRIBED
        && description.length() > DESCRIBED
        && description.startsWith(key.substring(0, DESCRIBED));
  }

  /// The paragraph that is said for machines to be what the page is about.
  private @Nullable Box described(List<Box> boxes) {
    for (Box box : boxes) {
      boolean line = box.runLetters() > DESCRIBED / 2 && !box.kind().inline() && !box.holdsBlocks();
      if (line && box.kind() != Kind.HEADING && isDescribed(box.text())) return box;
    }
    return null;
  }

  private static int letters(Article article) {
    return Letters.in(article.body().text());
  }

  private Article read(
      Box page,
      List<Box> boxes,
      @Nullable Box heading,
      Set<Box> cards,
      boolean trustNames,
      @Nullable Box described) {
    Box root = Candidates.best(page, heading, cards, trustNames, described);
    if (root == null) return new Article(Body.EMPTY, "", null, Set.of());
    trace.note(
        "article found in",
        root.name() + "#" + root.attribute("id") + "." + root.attribute("class"));
    List<Box> standfirst =
        new StandfirstFinder(root, heading, cards, given.description()).find(boxes);
    PhotoFinder.Found photos = new PhotoFinder(root, heading, cards, given, trace).find();
    Furniture furniture = new Furniture(root, heading, cards, trustNames);
    Set<Box> others = new LinkedHashSet<>();
    List<Box> ends = new ArrayList<>();
    BlockReader reader =
        new BlockReader(
            given.base(),
            box ->
                standfirst.contains(box)
                    ? "standfirst"
                    : reason(box, photos, furniture, others, ends),
            photos.places());
    List<Piece> pieces = tidied(reader.read(root), heading, others, ends, pictured(page));
    List<Block> blocks = new ArrayList<>(photos.leading());
    pieces.forEach(piece -> blocks.add(piece.block()));
    List<Block> settled = LooseCredits.settled(blocks, trace);
    return new Article(withStatedPhoto(settled), StandfirstFinder.text(standfirst), root, others);
  }

  /// An article without photos has the one that the page names for others to show.
  private Body withStatedPhoto(List<Block> blocks) {
    Body body = new Body(blocks);
    Photo stated = body.photos().isEmpty() ? StatedPhoto.of(given) : null;
    if (stated == null || Letters.in(body.text()) < ENOUGH) return body;
    trace.note("photo that the page states", String.valueOf(stated.image()));
    List<Block> illustrated = new ArrayList<>(blocks);
    illustrated.addFirst(stated);
    return new Body(illustrated);
  }

  /// Without what only looks like text of the article.
  private List<Piece> tidied(
      List<Piece> read,
      @Nullable Box heading,
      Set<Box> others,
      List<Box> ends,
      Set<String> pictured) {
    List<Piece> dropped = new ArrayList<>();
    List<Piece> trimmed = new Trimmer(heading, ends, pictured, trace).trim(read, dropped);
    List<Piece> once = Repeats.removed(trimmed, dropped, trace);
    List<Piece> pieces = new StatedBody(given.body()).confirmed(once, dropped, trace);
    for (Piece piece : dropped) if (piece.linkShare() > 0.3) others.add(piece.source());
    for (Piece piece : pieces)
      trace.note("kept as " + piece.block().getClass().getSimpleName(), piece.text());
    return pieces;
  }

  /// How what the pictures of a page show is said to those who do not see them.
  private static Set<String> pictured(Box page) {
    Set<String> pictured = new HashSet<>();
    for (Box box : page.all())
      if (box.kind() == Kind.IMAGE)
        pictured.add(Trimmer.beginning(Spaces.single(box.attribute("alt"))));
    pictured.remove("");
    return pictured;
  }

  private @Nullable String reason(
      Box box, PhotoFinder.Found photos, Furniture furniture, Set<Box> others, List<Box> ends) {
    String reason = photos.taken().contains(box) ? "caption" : furniture.reason(box);
    if (reason == null || box.letters() == 0) return reason;
    trace.note(reason, box);
    if (Furniture.isOfOthers(reason)) others.add(box);
    if (Furniture.mayEnd(reason, box)) ends.add(box);
    return reason;
  }
}
