package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.page.photo.PhotoFinder;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Reads the article out of the element that is taken to hold it. It is used once.
final class Attempt {
  private final Box page;
  private final Box root;
  private final @Nullable Box heading;
  private final Given given;
  private final Trace trace;
  private final List<Box> standfirst;
  private final PhotoFinder.Found photos;
  private final Furniture furniture;
  private final Set<Box> others = new LinkedHashSet<>();
  private final List<Box> ends = new ArrayList<>();

  Attempt(
      Box page,
      Box root,
      @Nullable Box heading,
      Set<Box> cards,
      boolean trustNames,
      Given given,
      Trace trace) {
    this.page = page;
    this.root = root;
    this.heading = heading;
    this.given = given;
    this.trace = trace;
    this.standfirst =
        new StandfirstFinder(root, heading, cards, given.description()).find(page.all());
    this.photos = new PhotoFinder(root, heading, cards, given, trace).find();
    this.furniture = new Furniture(root, heading, cards, trustNames);
  }

  ArticleReader.Article read() {
    String summary = StandfirstFinder.text(standfirst);
    List<Piece> read = new BlockReader(given.base(), this::leftOut, photos.places()).read(root);
    List<Block> blocks = new ArrayList<>(photos.leading());
    tidied(read, summary).forEach(piece -> blocks.add(piece.block()));
    return new ArticleReader.Article(new Body(blocks), summary, root, others);
  }

  private @Nullable String leftOut(Box box) {
    String reason = reason(box);
    if (reason == null || box.letters() == 0) return reason;
    trace.note(reason, box);
    if (Furniture.isOfOthers(reason)) others.add(box);
    if (Furniture.mayEnd(reason, box)) ends.add(box);
    return reason;
  }

  private @Nullable String reason(Box box) {
    if (standfirst.contains(box)) return "standfirst";
    return photos.taken().contains(box) ? "caption" : furniture.reason(box);
  }

  /// Without what only looks like text of the article.
  private List<Piece> tidied(List<Piece> read, String summary) {
    List<Piece> dropped = new ArrayList<>();
    List<Piece> trimmed = new Trimmer(heading, ends, pictured(), trace).trim(read, dropped);
    List<Piece> once = Repeats.removed(trimmed, summary, dropped, trace);
    List<Piece> pieces = new StatedBody(given.body()).confirmed(once, dropped, trace);
    for (Piece piece : dropped) if (piece.linkShare() > 0.3) others.add(piece.source());
    for (Piece piece : pieces)
      trace.note("kept as " + piece.block().getClass().getSimpleName(), piece.text());
    return pieces;
  }

  /// How what the pictures of the page show is said to those who do not see them.
  private Set<String> pictured() {
    Set<String> pictured = new HashSet<>();
    for (Box box : page.all())
      if (box.kind() == Kind.IMAGE)
        pictured.add(Trimmer.beginning(Spaces.single(box.attribute("alt"))));
    pictured.remove("");
    return pictured;
  }
}
