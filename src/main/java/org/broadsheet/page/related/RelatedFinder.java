package org.broadsheet.page.related;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.news.Related;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the other stories that a page points to: in cards, in boxes named so, and below headings
/// that announce them.
public final class RelatedFinder {
  private static final int MOST = 24;
  private static final int MOST_LOOKED = 5_000;

  private final StoryReader reader;
  private final Set<Box> cards;
  private final @Nullable Box root;
  private int looked;
  private final Map<String, Related> stories = new LinkedHashMap<>();

  private RelatedFinder(@Nullable URI base, Set<Box> cards, @Nullable Box root) {
    this.reader = new StoryReader(base);
    this.cards = cards;
    this.root = root;
  }

  /// @param taken what was taken out of the article's element and may be about other stories
  public static List<Related> find(
      List<Box> boxes, Set<Box> cards, @Nullable Box root, Set<Box> taken, @Nullable URI base) {
    RelatedFinder finder = new RelatedFinder(base, cards, root);
    for (Box box : taken) finder.gather(box);
    Box covered = null;
    for (Box box : boxes) {
      boolean known = box.linked() == 0 || (covered != null && covered.contains(box));
      if (known || !finder.isPlace(box)) continue;
      covered = box;
      finder.gather(box);
    }
    return new ArrayList<>(finder.stories.values());
  }

  /// Whether an element holds other stories, and nothing of the article.
  private boolean isPlace(Box box) {
    if (root != null && box.contains(root)) return false;
    if (cards.contains(box)) return true;
    if (box.kind().inline()) return false;
    return box.has(Hint.RELATED) || isAnnounced(box);
  }

  /// Whether a line just before it announces other stories, or the line with which it begins.
  private boolean isAnnounced(Box box) {
    if (box.kind() == Kind.HEADING || box.kind() == Kind.PARAGRAPH || box.linkShare() < 0.1)
      return false;
    Box before = box.before();
    if (before == null || before.letters() >= 60 || ++looked > MOST_LOOKED) return false;
    return Phrases.announcesOthers(before.text());
  }

  private static boolean isFurniture(Box box) {
    for (Box outer = box; outer != null; outer = outer.parent()) {
      switch (outer.kind()) {
        case NAVIGATION, FOOTER, CONTROL, HEADER -> {
          return true;
        }
        default -> {}
      }
      if (outer.has(Hint.NAVIGATION) || outer.has(Hint.FOOTER) || outer.has(Hint.COMMENTS))
        return true;
    }
    return box.has(Hint.TAGS) || box.has(Hint.SHARE) || box.has(Hint.AUTHOR_BOX);
  }

  private void gather(Box place) {
    if (isFurniture(place)) return;
    for (Box box : place.all()) {
      if (box.kind() != Kind.LINK || box.hidden() || stories.size() >= MOST) continue;
      Related story = reader.read(box, place);
      if (story != null && story.link() != null) {
        String key = story.link().toString().replaceFirst("[#?].*$", "");
        stories.merge(key, story, RelatedFinder::better);
      }
    }
  }

  private static Related better(Related one, Related other) {
    int first = one.title().length() + one.teaser().length();
    return other.title().length() + other.teaser().length() > first ? other : one;
  }
}
