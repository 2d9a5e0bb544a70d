package org.broadsheet.page.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the sentence or two that stand between the title and the article and sum it up.
final class StandfirstFinder {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 700;
  private static final int CLOSE = 60;
  private static final int SHORT = 90;
  private static final int NEXT = 6;
  private static final EnumSet<Hint> FOREIGN =
      EnumSet.of(
          Hint.COMMENTS,
          Hint.NAVIGATION,
          Hint.SHARE,
          Hint.ADVERT,
          Hint.BYLINE,
          Hint.CAPTION,
          Hint.CREDIT,
          Hint.COOKIES,
          Hint.NEWSLETTER,
          Hint.SIDEBAR);

  private final Box root;
  private final @Nullable Box heading;
  private final Set<Box> cards;
  private final String description;

  /// @param description what the page says for machines that it is about; may be empty
  StandfirstFinder(Box root, @Nullable Box heading, Set<Box> cards, String description) {
    this.root = root;
    this.heading = heading;
    this.cards = cards;
    this.description = Words.key(description.replaceFirst("(?:…|\\.\\.\\.)$", ""));
  }

  /// The elements that sum the article up, mostly one: a short line may have a sentence below it.
  List<Box> find(List<Box> boxes) {
    int from = heading == null ? 0 : heading.order();
    Box line = null;
    for (Box box : boxes) {
      if (box.order() <= from || (heading != null && heading.contains(box))) continue;
      if (line != null && line.contains(box)) continue;
      if (line != null && (box.order() > line.order() + NEXT || root.contains(box))) break;
      boolean wanted = line == null ? isStandfirst(box) : isLoneSentence(box);
      if (wanted && (isForeign(box) || !isSummary(box))) break;
      if (wanted && line != null) return List.of(line, box);
      if (wanted && box.letters() > SHORT) return List.of(box);
      if (wanted) line = box;
      else if (root.contains(box) && isBody(box)) break;
    }
    return line == null ? List.of() : List.of(line);
  }

  private boolean isStandfirst(Box box) {
    if (box.hidden()
        || box.letters() < SHORTEST
        || box.letters() > LONGEST
        || box.pictures() > 0
        || box.linkShare() > 0.5) return false;
    if (box.contains(root) || (root.contains(box) && box.letters() > root.letters() * 0.4))
      return false;
    if (box.has(Hint.STANDFIRST) && !box.kind().inline()) return true;
    if (box.kind() == Kind.HEADING) return follows(box) && box.letters() > 40;
    if (isLoneSentence(box)) return true;
    return (box.kind() == Kind.PARAGRAPH || box.kind() == Kind.BLOCK)
        && !box.holdsBlocks()
        && isDescription(box)
        && !isLikeNext(box);
  }

  /// Whether it says something of its own, and nothing about the page.
  private boolean isSummary(Box box) {
    for (Box inner : box.all()) {
      if ((isNamedForeign(inner) && inner.letters() > 0)
          || inner.has(Hint.DATE)
          || inner.name().equals("time")
          || inner.kind() == Kind.CAPTION) return false;
    }
    String text = Spaces.single(box.text());
    if (heading != null && Words.key(text).contains(Words.key(heading.text()))) return false;
    return CreditText.split(text).credit().isEmpty();
  }

  /// Whether a heading comes at once after the title, as a second one.
  private boolean follows(Box box) {
    return heading != null
        && box.name().equals("h2")
        && box.parent() == heading.parent()
        && !root.contains(box);
  }

  /// Whether it stands just below the title, outside the article, and is a sentence at least.
  private boolean isLoneSentence(Box box) {
    if (heading == null || root.contains(box) || box.holdsBlocks() || box.kind().inline())
      return false;
    if (box.order() > heading.order() + CLOSE || box.letters() < 50 || box.letters() > 500)
      return false;
    return box.linkShare() < 0.2
        && (box.parent() == heading.parent() || Sentences.isFinished(box.text()));
  }

  private boolean isDescription(Box box) {
    if (description.length() < SHORTEST) return false;
    String text = Words.key(box.text());
    return text.startsWith(description) || description.startsWith(text);
  }

  /// The first paragraph often serves as the description too: then the next one is set like it.
  private boolean isLikeNext(Box box) {
    if (!root.contains(box)) return false;
    Box parent = box.parent();
    if (parent == null) return false;
    List<Box> siblings = parent.boxes();
    for (int i = siblings.indexOf(box) + 1; i < siblings.size(); i++) {
      Box next = siblings.get(i);
      if (next.letters() > SHORTEST && next.kind() == box.kind())
        return next.attribute("class").equals(box.attribute("class"));
    }
    return parent == root || siblings.size() == 1;
  }

  private static boolean isBody(Box box) {
    return box.kind() == Kind.PARAGRAPH && box.runLetters() > 60 && box.linkShare() < 0.5;
  }

  private boolean isForeign(Box box) {
    for (Box outer = box; outer != null; outer = outer.parent()) {
      if (cards.contains(outer)
          || outer.kind() == Kind.ASIDE
          || outer.kind() == Kind.NAVIGATION
          || outer.kind() == Kind.FIGURE) return true;
      if (isNamedForeign(outer) && outer.letters() < root.letters() * 0.5) return true;
    }
    return false;
  }

  /// What leads nowhere is not about other stories, and headings have no pictures above them: those
  /// names say how it looks.
  private static boolean isNamedForeign(Box box) {
    boolean plain = box.kind() == Kind.HEADING && box.linked() == 0;
    return (!plain && box.hasAny(FOREIGN)) || (box.has(Hint.RELATED) && box.linked() > 0);
  }

  static String text(List<Box> standfirst) {
    return standfirst.stream()
        .map(box -> Spaces.single(box.text()))
        .collect(Collectors.joining(" "));
  }
}
