package org.broadsheet.page.statement;

import java.util.EnumSet;
import java.util.Set;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Tells what stands around a title from what stands near it and belongs to other stories.
final class Around {
  private static final int LARGE = 2_000;
  private static final int LONG_LINK = 40;

  /// Nearer to the title, what is called a sidebar is about its article.
  private static final int NEAR = 60;

  private static final EnumSet<Hint> FOREIGN =
      EnumSet.of(Hint.COMMENTS, Hint.RELATED, Hint.NAVIGATION, Hint.EMBED, Hint.PLAYER);

  private final @Nullable Box title;
  private final @Nullable Box root;
  private final Set<Box> cards;

  /// Names that are given to what the title stands in say nothing of what stands beside it.
  private final EnumSet<Hint> own = EnumSet.noneOf(Hint.class);

  /// @param title the element that shows the title; null where none does
  /// @param root the element that holds the article; null where there is none
  /// @param cards the elements that are about other stories
  Around(@Nullable Box title, @Nullable Box root, Set<Box> cards) {
    this.title = title;
    this.root = root;
    this.cards = cards;
    for (Box box = title; box != null; box = box.parent()) own.addAll(box.hints());
  }

  @Nullable Box title() {
    return title;
  }

  /// How many elements begin between the title and a later one; negative for an earlier one, 0
  /// without a title.
  int distance(Box box) {
    return title == null ? 0 : box.order() - title.order();
  }

  boolean isInArticle(Box box) {
    return root != null && root.contains(box);
  }

  /// Whether an element belongs to another story, to a comment or to the page itself.
  boolean isForeign(Box box) {
    for (Box outer = box; outer != null; outer = outer.parent()) {
      if (title != null ? outer.contains(title) : outer == root) return false;
      if (cards.contains(outer) || isNamedForeign(outer) || isForeignKind(outer, box)) return true;
      if (outer.has(Hint.SIDEBAR) && !isNear(box)) return true;
    }
    return false;
  }

  private boolean isNear(Box box) {
    return title != null && Math.abs(distance(box)) <= NEAR;
  }

  private boolean isNamedForeign(Box outer) {
    if (outer.letters() >= LARGE) return false;
    for (Hint hint : outer.hints()) if (FOREIGN.contains(hint) && !own.contains(hint)) return true;
    return false;
  }

  private static boolean isForeignKind(Box outer, Box box) {
    return switch (outer.kind()) {
      case FIGURE -> !box.name().equals("address") && !box.name().equals("time");
      case NAVIGATION, QUOTE -> !box.name().equals("address");
      case FOOTER -> outer.ancestor(Kind.ARTICLE) == null;
      case LINK -> outer.letters() > LONG_LINK && outer.letters() > 2 * box.letters();
      default -> false;
    };
  }
}
