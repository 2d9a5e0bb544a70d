package org.broadsheet.page.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.page.text.WordSet;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the element that shows the title: a heading that says about what the page states as its
/// title.
final class HeadingFinder {
  private static final int LONGEST = 400;
  private static final Pattern HOME = Pattern.compile("(?:https?:)?//[^/]+/?|/|\\./|index\\.\\w+");
  private static final double LEAST_LIKENESS = 0.35;
  private static final double SAME = 0.5;
  private static final double FIRST_RANK = 0.35;
  private static final int FEWEST_WORDS = 5;

  /// Of two headings that are each stated as the title, the one that is stated more often wins.
  private static final double AGREEMENT = 0.2;

  private final List<WordSet> stated;

  /// @param stated the titles that the page states for machines
  HeadingFinder(List<String> stated) {
    this.stated = stated.stream().map(WordSet::of).toList();
  }

  @Nullable Box find(List<Box> boxes) {
    Box best = null;
    double most = 0;
    for (Box box : boxes) {
      double score = mayBeTitle(box) ? score(box) : 0;
      if (score <= most) continue;
      most = score;
      best = box;
    }
    return best == null && isDoubtful() ? sentence(boxes) : best;
  }

  /// Whether a heading says about what is stated.
  boolean isStated(Box heading) {
    return score(heading) > 0;
  }

  /// Whether nothing confirms what the page states first: it has then several titles for one story,
  /// and the one that is shown may be yet another.
  private boolean isDoubtful() {
    if (stated.size() == 1) return true;
    for (int i = 1; i < stated.size(); i++)
      if (stated.get(0).likeness(stated.get(i)) < SAME) return true;
    return false;
  }

  /// The first heading of the first rank, if it is as long as a title is.
  private static @Nullable Box sentence(List<Box> boxes) {
    for (Box box : boxes) {
      boolean first = box.name().equals("h1") && mayBeTitle(box) && rank(box) >= FIRST_RANK;
      if (first) return Words.of(box.text()).size() >= FEWEST_WORDS ? box : null;
    }
    return null;
  }

  private static boolean mayBeTitle(Box box) {
    boolean heading = box.kind() == Kind.HEADING && box.name().charAt(1) <= '3';
    boolean named = box.has(Hint.HEADLINE) && !box.holdsBlocks();
    if (!(heading || named) || box.letters() < 3 || box.letters() > LONGEST || box.has(Hint.LOGO))
      return false;
    if (leadsHome(box)) return false;
    return box.ancestor(Kind.FOOTER) == null || box.name().equals("h1");
  }

  /// Whether all of it is a link to the site's front page.
  private static boolean leadsHome(Box heading) {
    if (heading.linked() < heading.letters()) return false;
    for (Box box : heading.all())
      if (box.kind() == Kind.LINK) return HOME.matcher(box.attribute("href").strip()).matches();
    return false;
  }

  private double score(Box box) {
    double alike = likeness(box);
    return alike < LEAST_LIKENESS ? 0 : alike + rank(box);
  }

  private static double rank(Box box) {
    double rank = box.name().equals("h1") ? 0.35 : box.name().equals("h2") ? 0.1 : 0;
    if (box.has(Hint.HEADLINE)) rank += 0.05;
    if (box.hidden()) rank -= 0.2;
    if (box.ancestor(Kind.ITEM) != null
        || box.ancestor(Kind.NAVIGATION) != null
        || box.has(Hint.NAVIGATION)) rank -= 0.3;
    if (box.linkShare() > 0.5) rank -= 0.2;
    return rank;
  }

  private double likeness(Box box) {
    if (stated.isEmpty()) return 0.5;
    WordSet shown = WordSet.of(box.text());
    double alike = 0;
    int equal = 0;
    for (WordSet title : stated) {
      double likeness = shown.likeness(title);
      if (likeness == 1) equal++;
      alike = Math.max(alike, 0.6 * likeness + 0.4 * shown.overlap(title));
    }
    return alike + AGREEMENT * equal / stated.size();
  }
}
