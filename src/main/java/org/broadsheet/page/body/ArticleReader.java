package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Photo;
import org.broadsheet.page.photo.LooseCredits;
import org.broadsheet.page.photo.StatedPhoto;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.text.Letters;
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

  /// @param heading the element that shows the title; null where none does
  /// @param cards the elements that are about other stories
  public Article read(Box page, @Nullable Box heading, Set<Box> cards) {
    Article strict = attempt(page, heading, cards, null, true);
    if (letters(strict) >= ENOUGH || isDescribed(strict)) return strict;
    Box described = described(page.all());
    Article loose = attempt(page, heading, cards, described, false);
    if (letters(loose) < ENOUGH && !isDescribed(loose))
      loose = attempt(page, heading, Set.of(), described, false);
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

  private Article attempt(
      Box page,
      @Nullable Box heading,
      Set<Box> cards,
      @Nullable Box described,
      boolean trustNames) {
    Box root = Candidates.best(page, heading, cards, trustNames, described);
    if (root == null) return new Article(Body.EMPTY, "", null, Set.of());
    trace.note(
        "article found in",
        root.name() + "#" + root.attribute("id") + "." + root.attribute("class"));
    Article article = new Attempt(page, root, heading, cards, trustNames, given, trace).read();
    List<Block> settled = LooseCredits.settled(article.body().blocks(), trace);
    return new Article(withStatedPhoto(settled), article.standfirst(), root, article.others());
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
}
