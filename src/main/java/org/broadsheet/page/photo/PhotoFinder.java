package org.broadsheet.page.photo;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Photo;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the photos of an article with all that is written with each.
public final class PhotoFinder {
  private static final int SMALLEST = 90;
  private static final int LONGEST_CAPTION = 900;
  private static final EnumSet<Hint> SMALL =
      EnumSet.of(
          Hint.AVATAR,
          Hint.LOGO,
          Hint.SHARE,
          Hint.ADVERT,
          Hint.RELATED,
          Hint.NEWSLETTER,
          Hint.NAVIGATION,
          Hint.COMMENTS,
          Hint.AUTHOR_BOX);
  private static final EnumSet<Hint> CAPTIONED =
      EnumSet.of(Hint.CAPTION, Hint.CREDIT, Hint.PICTURE);

  /// @param places what to put where: a photo in the place of an element
  /// @param taken elements beside it that belong to a photo, and stand nowhere else
  public record Found(Map<Box, Block> places, Set<Box> taken) {}

  private final Sources sources;
  private final CaptionReader captions;
  private final Box limit;
  private final Map<Box, Block> places = new HashMap<>();
  private final Set<Box> taken = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private PhotoFinder(Box limit, @Nullable URI base, CaptionReader captions) {
    this.limit = limit;
    this.sources = new Sources(base);
    this.captions = captions;
  }

  /// @param limit the element that holds the article
  public static Found in(Box limit, @Nullable URI base, CaptionReader captions) {
    PhotoFinder finder = new PhotoFinder(limit, base, captions);
    for (Box box : limit.all()) if (box.kind() == Kind.IMAGE) finder.take(box);
    return new Found(finder.places, finder.taken);
  }

  private void take(Box image) {
    if (image.ancestor(Kind.NO_SCRIPT) != null || isSmall(image) || isTeaser(image)) return;
    URI address = sources.best(image);
    if (address == null || !seen.add(file(address))) return;
    Box group = group(image);
    if (places.containsKey(group)) return;
    List<Box> parts = new ArrayList<>(List.of(group));
    addNeighbours(group, parts);
    Photo photo = captions.read(image, address, parts);
    places.put(group, photo);
    taken.addAll(parts.subList(1, parts.size()));
  }

  /// The same picture is often there in several sizes.
  private static String file(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String bare = name.replaceFirst("[-_]\\d{2,4}x\\d{2,4}(?=\\.\\w+$)", "");
    return bare.length() > 8 ? bare : address.toString();
  }

  private boolean isSmall(Box image) {
    int width = Sources.number(image.attribute("width"));
    int height = Sources.number(image.attribute("height"));
    if (width > 0 && width < SMALLEST && height < SMALLEST * 2
        || height > 0 && height < SMALLEST / 2 && image.attribute("height").indexOf('%') < 0)
      return true;
    Box box = image;
    for (int i = 0; i < 6 && box != null && box != limit; i++) {
      if (box.hasAny(SMALL) && box.letters() < limit.letters() * 0.5) return true;
      box = box.parent();
    }
    return false;
  }

  /// Whether the picture is part of a link that says more than the picture.
  private boolean isTeaser(Box image) {
    Box link = image.ancestor(Kind.LINK);
    return link != null
        && link.order() > limit.order()
        && link.letters() > 10
        && link.ancestor(Kind.FIGURE) == null
        && !holds(link, EnumSet.of(Hint.CAPTION, Hint.CREDIT));
  }

  private static boolean holds(Box box, EnumSet<Hint> hints) {
    for (Box inner : box.all()) if (inner.hasAny(hints)) return true;
    return false;
  }

  /// The largest element around the picture that holds nothing but it and what is written with it.
  private Box group(Box image) {
    Box group = image;
    boolean captioned = false;
    for (Box outer = image.parent(); outer != null && outer != limit; outer = outer.parent()) {
      if (outer.kind() == Kind.ARTICLE
          || outer.pictures() > group.pictures() && outer.kind() != Kind.FIGURE) break;
      int more = outer.letters() - group.letters();
      if (more > 0 && !isCaption(outer, group, captioned)) break;
      captioned |= more > 0;
      group = outer;
      if (outer.kind() == Kind.FIGURE
          && !(outer.parent() != null && outer.parent().kind() == Kind.FIGURE)) break;
    }
    return group;
  }

  private boolean isCaption(Box outer, Box inner, boolean captioned) {
    if (outer.letters() > LONGEST_CAPTION) return false;
    if (outer.kind() == Kind.FIGURE) return true;
    if (captioned) return false;
    if (outer.kind() == Kind.PARAGRAPH
        || outer.has(Hint.CAPTION)
        || outer.has(Hint.PICTURE)
        || outer.attribute("itemtype").contains("ImageObject"))
      return outer.letters() - inner.letters() < 500;
    for (Box child : outer.boxes()) {
      if (child == inner || child.letters() == 0) continue;
      if (child.hasAny(CAPTIONED)
          || child.kind() == Kind.CAPTION
          || holds(child, EnumSet.of(Hint.CAPTION, Hint.CREDIT))) continue;
      if (!CreditText.labelledWhole(child.text()).isEmpty()) return true;
      return false;
    }
    return true;
  }

  /// Captions and credits that stand beside the picture instead of with it.
  private void addNeighbours(Box group, List<Box> parts) {
    Box parent = group.parent();
    if (parent == null || group == limit) return;
    List<Box> siblings = parent.boxes();
    int at = siblings.indexOf(group);
    for (int i = at + 1; i < siblings.size() && i <= at + 3; i++) {
      Box sibling = siblings.get(i);
      if (sibling.letters() == 0 && sibling.pictures() == 0) continue;
      if (!isWritten(sibling)) return;
      parts.add(sibling);
    }
  }

  private static boolean isWritten(Box box) {
    if (box.pictures() > 0 || box.letters() > LONGEST_CAPTION / 2 || box.kind() == Kind.HEADING)
      return false;
    if (box.has(Hint.CAPTION) || box.has(Hint.CREDIT) || box.kind() == Kind.CAPTION) return true;
    return box.letters() < 120 && !CreditText.labelledWhole(box.text()).isEmpty();
  }
}
