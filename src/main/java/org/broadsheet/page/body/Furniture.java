package org.broadsheet.page.body;

import java.util.EnumSet;
import java.util.Set;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Tells what stands within an article's element without belonging to the article.
final class Furniture {
  private static final EnumSet<Hint> NEVER =
      EnumSet.of(
          Hint.SHARE,
          Hint.COMMENTS,
          Hint.NEWSLETTER,
          Hint.ADVERT,
          Hint.COOKIES,
          Hint.NAVIGATION,
          Hint.LOGIN,
          Hint.AUTHOR_BOX,
          Hint.POPUP,
          Hint.RELATED,
          Hint.SIDEBAR);

  private static final int LONGEST_CAPTION = 250;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_ADVERT = 600;

  private final Box root;
  private final boolean trustNames;
  private final @Nullable Box heading;
  private final Set<Box> cards;

  Furniture(Box root, @Nullable Box heading, Set<Box> cards, boolean trustNames) {
    this.root = root;
    this.heading = heading;
    this.cards = cards;
    this.trustNames = trustNames;
  }

  /// Why an element is left out, or null where it stays.
  @Nullable String reason(Box box) {
    if (box == root) return null;
    if (box.hidden()) return "hidden";
    if (box == heading) return "title";
    if (box.name().equals("form") && box.letters() < root.letters() * 0.3) return "form";
    if (cards.contains(box) && !isMuch(box) && !holdsTitle(box)) return "card";
    if (introducesPerson(box)) return "introduces a person";
    String byKind = byKind(box);
    if (byKind != null) return byKind;
    String byName = trustNames && !box.kind().inline() ? byName(box) : null;
    return byName != null ? byName : byLinks(box);
  }

  /// Whether what is left out for this reason may be about other stories.
  static boolean isOfOthers(String reason) {
    return switch (reason) {
      case "card", "aside", "links", "footer", "named RELATED", "named SIDEBAR" -> true;
      default -> false;
    };
  }

  /// Whether what is left out for this reason stands behind articles, so that what follows may be
  /// none of it.
  static boolean mayEnd(String reason, Box box) {
    return switch (reason) {
      case "named COMMENTS", "named TAGS", "named AUTHOR_BOX", "footer" -> true;
      case "links", "navigation", "card", "named NAVIGATION" -> Phrases.turnsPages(box.text());
      default -> false;
    };
  }

  private boolean introducesPerson(Box box) {
    return !box.kind().inline()
        && box.letters() < root.letters() * 0.2
        && box.attribute("itemtype").endsWith("/Person");
  }

  private boolean holdsTitle(Box box) {
    return heading != null && box.contains(heading);
  }

  private boolean isMuch(Box box) {
    return box.letters() > root.letters() * 0.5;
  }

  private @Nullable String byKind(Box box) {
    return switch (box.kind()) {
      case NAVIGATION -> "navigation";
      case CONTROL -> "control";
      case NO_SCRIPT -> "no script";
      case FOOTER -> box.letters() < root.letters() * 0.3 ? "footer" : null;
      case ASIDE -> isMuch(box) ? null : "aside";
      default -> null;
    };
  }

  private @Nullable String byName(Box box) {
    if (box.hints().isEmpty() || box.has(Hint.ARTICLE_BODY) || isMuch(box)) return null;
    for (Hint hint : box.hints()) {
      if (hint == Hint.SHARE && isQuoted(box)) continue;
      if (hint == Hint.RELATED && isGallery(box)) continue;
      if (hint == Hint.ADVERT && isProse(box)) continue;
      if (NEVER.contains(hint) || isPoor(box, hint)) return "named " + hint;
    }
    return null;
  }

  /// Whether there is more to read in it than in any advertisement: some are set around the text.
  private static boolean isProse(Box box) {
    return box.letters() > LONGEST_ADVERT && box.linkShare() < 0.1;
  }

  /// Whether it holds photos that lead nowhere.
  private static boolean isGallery(Box box) {
    return box.has(Hint.GALLERY) && box.pictures() > 0 && box.linkShare() < 0.2;
  }

  private boolean isPoor(Box box, Hint hint) {
    return switch (hint) {
      case BYLINE -> box.letters() < 150 || isAboutAuthors(box);
      case DATE, KICKER, CREDIT -> box.letters() < 150;
      case TAGS, TOOLS -> box.letters() < 300 || box.linkShare() > 0.4;
      case CAPTION -> box.letters() < LONGEST_CAPTION || !holdsHeading(box);
      case FOOTER, PLAYER -> true;
      case EMBED -> !isQuoted(box);
      default -> false;
    };
  }

  /// Whether a line in it says that it is about those who wrote.
  private boolean isAboutAuthors(Box box) {
    if (box.letters() > root.letters() * 0.3) return false;
    for (Box line : box.all()) {
      boolean label = line.runLetters() > 5 && line.letters() < LONGEST_LABEL;
      if (label && Phrases.endsArticle(line.text())) return true;
    }
    return false;
  }

  /// No caption has a heading of its own.
  private static boolean holdsHeading(Box box) {
    for (Box inner : box.all())
      if (inner.kind() == Kind.HEADING && inner.letters() > 0) return true;
    return false;
  }

  /// Whether it is what somebody said elsewhere, set as a quotation.
  private static boolean isQuoted(Box box) {
    for (Box inner : box.all()) if (inner.kind() == Kind.QUOTE) return true;
    return false;
  }

  private static @Nullable String byLinks(Box box) {
    if (box.kind().inline() || box.letters() == 0 || box.kind() == Kind.HEADING) return null;
    if (box.kind() == Kind.PARAGRAPH || box.kind() == Kind.ITEM) return null;
    return box.linkShare() > 0.6 && box.holdsBlocks() && box.linked() > 60 ? "links" : null;
  }
}
