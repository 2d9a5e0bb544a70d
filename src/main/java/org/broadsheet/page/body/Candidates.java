package org.broadsheet.page.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Chooses the element that holds the article: the one whose prose outweighs most what else is in
/// it, link lists, cards of other stories and short lines.
final class Candidates {
  private static final int SHORTEST_PROSE = 40;
  private static final int ENOUGH = 300;
  private static final int LONGEST_HEADING = 80;
  private static final EnumSet<Hint> FOREIGN =
      EnumSet.of(
          Hint.RELATED,
          Hint.COMMENTS,
          Hint.NAVIGATION,
          Hint.COOKIES,
          Hint.FOOTER,
          Hint.NEWSLETTER,
          Hint.ADVERT,
          Hint.SIDEBAR,
          Hint.SHARE,
          Hint.LOGIN,
          Hint.POPUP,
          Hint.AUTHOR_BOX);

  private final boolean trustNames;
  private final @Nullable Box described;
  private final Set<Box> cards;
  private final @Nullable Box heading;
  private int end;
  private @Nullable Box best;
  private double most;

  private Candidates(
      @Nullable Box heading, Set<Box> cards, boolean trustNames, @Nullable Box described) {
    this.heading = heading;
    this.described = described;
    this.cards = cards;
    this.trustNames = trustNames;
  }

  /// The best element, or null where there is no prose at all.
  ///
  /// @param described a paragraph that the page describes itself with, which is surely of the
  ///   article
  static @Nullable Box best(
      Box page,
      @Nullable Box heading,
      Set<Box> cards,
      boolean trustNames,
      @Nullable Box described) {
    Candidates candidates = new Candidates(heading, cards, trustNames, described);
    candidates.end = end(page.all(), heading);
    candidates.score(page, page.letters(), false);
    return withSiblings(holder(candidates.best));
  }

  /// Where comments begin below the article, by the heading above them.
  private static int end(List<Box> boxes, @Nullable Box heading) {
    if (heading == null) return Integer.MAX_VALUE;
    int prose = 0;
    for (Box box : boxes.subList(heading.order(), boxes.size())) {
      if (box.runLetters() > SHORTEST_PROSE && !box.kind().inline()) prose += box.runLetters();
      if (prose < ENOUGH || box.kind() != Kind.HEADING || box.hidden()) continue;
      if (box.letters() < LONGEST_HEADING && Phrases.endsArticle(box.text())) return box.order();
    }
    return Integer.MAX_VALUE;
  }

  /// Some pages set an article in several elements alike, side by side: then the element around
  /// them holds it.
  private static @Nullable Box withSiblings(@Nullable Box best) {
    if (best == null || best.parent() == null) return best;
    int others = 0;
    for (Box sibling : best.parent().boxes()) {
      boolean alike =
          sibling != best
              && sibling.name().equals(best.name())
              && sibling.attribute("class").equals(best.attribute("class"));
      if (alike && sibling.letters() > 2 * SHORTEST_PROSE && sibling.linkShare() < 0.3)
        others += sibling.letters();
    }
    return others > best.letters() * 0.3 && !best.attribute("class").isEmpty()
        ? best.parent()
        : best;
  }

  /// The element around one that is only a piece of text.
  private static @Nullable Box holder(@Nullable Box best) {
    if (best == null || best.parent() == null) return best;
    return switch (best.kind()) {
      case PARAGRAPH, HEADING, ITEM, QUOTE, CODE, LIST -> holder(best.parent());
      default -> best;
    };
  }

  /// The worth of an element; that of its parts is judged on the way.
  private double score(Box box, int letters, boolean withinForeign) {
    if (box.letters() == 0) return 0;
    if (cards.contains(box) && !(heading != null && box.contains(heading)))
      return -box.letters() * 0.3;
    double worth = own(box);
    boolean foreign = withinForeign || isForeign(box, letters);
    for (Box child : box.boxes()) worth += score(child, letters, foreign);
    if (foreign) return withinForeign ? worth : Math.min(0, worth);
    double rated = worth * bonus(box);
    if (rated > most && !box.kind().inline()) {
      most = rated;
      best = box;
    }
    return worth;
  }

  private boolean isForeign(Box box, int letters) {
    if (box.has(Hint.COMMENTS) && heading != null && !box.contains(heading)) return true;
    return switch (box.kind()) {
      case ARTICLE -> isOther(box);
      case NAVIGATION, FOOTER, ASIDE, CONTROL -> box.letters() < letters * 0.6;
      default ->
          trustNames
              && box.hasAny(FOREIGN)
              && box.letters() < letters * 0.5
              && !box.has(Hint.ARTICLE_BODY);
    };
  }

  /// Whether it is an article, but not the one that the title belongs to.
  private boolean isOther(Box article) {
    if (heading == null || article.contains(heading)) return false;
    Box own = heading.ancestor(Kind.ARTICLE);
    return own != null && !own.contains(article) && own.letters() - own.linked() > 400;
  }

  /// What the lines count that stand directly in it.
  private double own(Box box) {
    int letters = box.runLetters();
    if (box.kind().inline() || letters == 0 || box.order() > end) return 0;
    int linked = box.runLinked();
    if (box.kind() == Kind.HEADING) return linked > letters / 2 ? -linked : 0;
    if (letters < SHORTEST_PROSE || linked * 2 > letters)
      return -linked * 0.5 - (letters - linked) * 0.2;
    double worth = letters - 1.5 * linked;
    return box.kind() == Kind.ITEM || box.kind() == Kind.CELL ? worth * 0.4 : worth;
  }

  private double bonus(Box box) {
    double bonus = 1;
    if (box.attribute("itemprop").equalsIgnoreCase("articleBody")) bonus += 0.4;
    else if (box.has(Hint.ARTICLE_BODY)) bonus += 0.25;
    else if (box.kind() == Kind.ARTICLE) bonus += 0.1;
    else if (box.has(Hint.ARTICLE)) bonus += 0.03;
    if (heading != null && heading.order() > box.order() && !box.contains(heading)) bonus -= 0.1;
    if (described != null && box.contains(described)) bonus *= 2;
    return bonus;
  }
}
