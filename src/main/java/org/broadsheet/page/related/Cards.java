package org.broadsheet.page.related;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;

/// Finds the cards that pages set for other stories: side by side, each with a link that is its
/// title, mostly with a picture and a sentence.
public final class Cards {
  private static final int LONGEST = 700;
  private static final int LONGEST_KICKER = 60;
  private static final int SHORTEST_TITLE = 10;

  private Cards() {}

  public static Set<Box> in(List<Box> boxes) {
    Set<Box> cards = new HashSet<>();
    for (Box box : boxes) {
      if (box.letters() == 0 || !box.holdsBlocks() || box.linked() <= 20) continue;
      addCards(box, cards);
      if (isLoneCard(box)) cards.add(box);
    }
    return cards;
  }

  private static void addCards(Box parent, Set<Box> cards) {
    List<Box> children = parent.boxes();
    if (children.size() < 2) return;
    int shown = 0;
    int found = 0;
    for (Box child : children) {
      if (child.letters() == 0) continue;
      shown++;
      if (isCard(child)) found++;
    }
    if (found < 2 || found * 2 < shown) return;
    for (Box child : children) if (isCard(child)) cards.add(child);
  }

  private static boolean isCard(Box box) {
    if (box.letters() < 12 || box.letters() > LONGEST || box.linked() < 8) return false;
    return switch (box.kind()) {
      case ITEM, BLOCK, ARTICLE, FIGURE, LINK, ASIDE -> isTitled(box);
      default -> false;
    };
  }

  /// Whether it shows one story alone: a picture, one heading that leads away, and a sentence or
  /// two below it.
  private static boolean isLoneCard(Box box) {
    if (box.pictures() == 0 || box.letters() > LONGEST || !isPlace(box)) return false;
    Box title = null;
    int above = 0;
    for (Box inner : box.all()) {
      if (inner.kind() == Kind.HEADING && inner.letters() > 0) {
        if (title != null) return false;
        title = inner;
      } else if (title == null && !inner.kind().inline()) {
        above += inner.runLetters();
      }
    }
    return title != null && above < LONGEST_KICKER && title.linkShare() > 0.5 && isOneLink(title);
  }

  private static boolean isOneLink(Box title) {
    if (title.ancestor(Kind.LINK) != null) return leadsAway(title);
    for (Box inner : title.all())
      if (inner.kind() == Kind.LINK && inner.letters() > SHORTEST_TITLE) return leadsAway(inner);
    return false;
  }

  private static boolean isPlace(Box box) {
    return switch (box.kind()) {
      case ITEM, BLOCK, ARTICLE, ASIDE -> true;
      default -> false;
    };
  }

  private static boolean isTitled(Box box) {
    if (box.kind() == Kind.LINK)
      return box.holdsBlocks() && (box.pictures() > 0 || hasHeading(box));
    for (Box inner : box.all()) {
      if (inner.kind() == Kind.HEADING && inner.linkShare() > 0.8 && isOneLink(inner)) return true;
      if (inner.kind() != Kind.LINK || !leadsAway(inner)) continue;
      if (inner.pictures() > 0 && box.letters() < LONGEST && inner.order() <= box.order() + 4)
        return true;
      if (hasHeading(inner)) return true;
    }
    return false;
  }

  private static boolean hasHeading(Box link) {
    for (Box inner : link.all()) if (inner.kind() == Kind.HEADING) return true;
    return false;
  }

  private static boolean leadsAway(Box box) {
    for (Box inner : box.all()) {
      if (inner.kind() != Kind.LINK) continue;
      String address = inner.attribute("href");
      if (!address.isEmpty() && address.charAt(0) != '#' && !isPicture(address)) return true;
    }
    Box link = box.ancestor(Kind.LINK);
    return link != null && !link.attribute("href").startsWith("#");
  }

  private static boolean isPicture(String address) {
    int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
    String path = address.substring(0, end);
    return path.endsWith(".jpg")
        || path.endsWith(".jpeg")
        || path.endsWith(".png")
        || path.endsWith(".webp")
        || path.endsWith(".gif");
  }
}
