package org.broadsheet.page.photo;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Tells photos from the other pictures of a page: icons, portraits of authors, teasers, pixels
/// that count readers.
final class Pictures {
  private static final int SMALLEST = 90;
  private static final int MOST = 400;
  private static final EnumSet<Hint> NO_PHOTO =
      EnumSet.of(
          Hint.AVATAR,
          Hint.LOGO,
          Hint.SHARE,
          Hint.ADVERT,
          Hint.NEWSLETTER,
          Hint.NAVIGATION,
          Hint.COMMENTS,
          Hint.AUTHOR_BOX,
          Hint.BYLINE,
          Hint.SIDEBAR,
          Hint.LOGIN,
          Hint.COOKIES);
  private static final EnumSet<Hint> WRITTEN = EnumSet.of(Hint.CAPTION, Hint.CREDIT);
  private static final Pattern SIZE_IN_ADDRESS =
      Pattern.compile("(?<![0-9a-fA-F])(\\d{1,4})x(\\d{1,4})(?![0-9a-fA-F])");
  private static final Pattern WIDTH_IN_ADDRESS =
      Pattern.compile("[?&,/](?:w|width|imwidth)[=_](\\d{2,4})(?!\\d)");

  /// What files are called that are the paper's own.
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:^|[/_-])(?:newsletters?|icons?|avatars?|headshots?|badges?|sprites?|placeholder|spacer|ad-?choices|app-?store|google-?(?:play|news))(?:[/_.-]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INNER =
      Pattern.compile("[?&](?:url|src|image|img)=([^&]{12,})", Pattern.CASE_INSENSITIVE);

  /// A picture that is a photo, with the address of its best file.
  record Picture(Box image, URI address) {}

  private final Set<Box> cards;
  private final String stated;
  private final Portraits portraits;
  private final Sources sources;
  private final Set<String> files = new HashSet<>();

  /// @param stated the file that the page names for others to show; may be empty
  Pictures(@Nullable URI base, Set<Box> cards, String stated, Portraits portraits) {
    this.portraits = portraits;
    this.cards = cards;
    this.stated = stated;
    this.sources = new Sources(base);
  }

  /// The photos in an element, each once, though it may be there in several sizes.
  List<Picture> in(Box element) {
    return in(element, element.all());
  }

  /// The photos in an element that stand before another.
  List<Picture> before(Box other, Box element) {
    return in(element, element.all().subList(0, other.order() - element.order()));
  }

  private List<Picture> in(Box element, List<Box> boxes) {
    List<Picture> pictures = new ArrayList<>();
    for (Box box : boxes) {
      if (pictures.size() == MOST) break;
      if (box.kind() != Kind.IMAGE || isCopy(box) || isSmall(box) || isElsewhere(box, element))
        continue;
      URI address = sources.best(box);
      if (address == null || isSmall(address)) continue;
      String file = file(address);
      boolean foreign = !file.equals(stated) && isForeign(box, address, element);
      if (!foreign && files.add(file)) pictures.add(new Picture(box, address));
    }
    return pictures;
  }

  private boolean isForeign(Box image, URI address, Box element) {
    String path = address.getPath();
    return isNamedOtherwise(image, element)
        || portraits.isOne(image)
        || (path != null && SIGN.matcher(path).find());
  }

  /// Whether it is for browsers without scripts, and another one stands beside it for those with.
  private static boolean isCopy(Box image) {
    Box without = image.ancestor(Kind.NO_SCRIPT);
    return without != null && without.parent() != null && without.parent().pictures() > 0;
  }

  private static boolean isSmall(Box image) {
    int width = Sources.number(image.attribute("width"));
    int height = Sources.number(image.attribute("height"));
    if (isShape(width, height)) return false;
    if (width > 0 && width < SMALLEST && image.attribute("width").indexOf('%') < 0) return true;
    return height > 0 && height < SMALLEST / 2 && image.attribute("height").indexOf('%') < 0;
  }

  /// Whether a width and a height only say how they relate, as 16 to 9.
  private static boolean isShape(int width, int height) {
    return width > 1 && height > 1 && width <= 21 && height <= 21 && width != height;
  }

  private static boolean isSmall(URI address) {
    String text = address.toString();
    Matcher width = WIDTH_IN_ADDRESS.matcher(text);
    if (width.find()) return Integer.parseInt(width.group(1)) <= 100;
    Matcher size = SIZE_IN_ADDRESS.matcher(text);
    if (!size.find()) return false;
    int wide = Integer.parseInt(size.group(1));
    int high = Integer.parseInt(size.group(2));
    return (wide > 16 && high > 16 && wide <= 150 && high <= 150) || (wide == 1 && high == 1);
  }

  /// Whether it stands in something else within the element.
  private boolean isElsewhere(Box image, Box element) {
    for (Box box = image; box != null && box != element; box = box.parent()) {
      if (cards.contains(box)) return true;
      switch (box.kind()) {
        case NAVIGATION, ASIDE, FOOTER -> {
          if (!isMuch(box, element)) return true;
        }
        case LINK -> {
          if (isTeaser(box)) return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Whether the names of something around it say that it is no photo.
  private static boolean isNamedOtherwise(Box image, Box element) {
    boolean linked = image.ancestor(Kind.LINK) != null;
    for (Box box = image; box != null && box != element; box = box.parent()) {
      if (!isMuch(box, element) && isNoPhoto(box, linked)) return true;
    }
    return false;
  }

  private static boolean isMuch(Box box, Box element) {
    return box.letters() > element.letters() * 0.4 && box.letters() > 500;
  }

  private static boolean isNoPhoto(Box box, boolean linked) {
    if (box.kind() == Kind.IMAGE) return box.has(Hint.AVATAR) || box.has(Hint.LOGO);
    if (box.has(Hint.PLAYER) || (box.has(Hint.EMBED) && box.kind() == Kind.QUOTE)) return true;
    if (box.has(Hint.RELATED) && linked) return true;
    if (box.hasAny(NO_PHOTO) && !(box.kind() == Kind.FIGURE && box.has(Hint.PICTURE))) return true;
    return box.letters() > 0 && box.letters() < 60 && box.kind() != Kind.FIGURE && isSigned(box);
  }

  /// Whether a byline stands with it: then it is the author's portrait.
  private static boolean isSigned(Box box) {
    for (Box inner : box.all()) {
      if (inner.kind() == Kind.HEADING || (inner.hasAny(WRITTEN) && inner.letters() > 0))
        return false;
    }
    for (Box inner : box.all()) {
      if (inner.has(Hint.BYLINE)
          && inner.letters() > 0
          && CreditText.labelledWhole(inner.text()).isEmpty()) return true;
    }
    return false;
  }

  /// Whether a link around a picture says more than the picture.
  private static boolean isTeaser(Box link) {
    if (link.letters() <= 10 || link.ancestor(Kind.FIGURE) != null) return false;
    for (Box inner : link.all())
      if (inner.hasAny(WRITTEN) || inner.kind() == Kind.CAPTION) return false;
    return true;
  }

  /// What the same picture has in common in all its sizes: mostly its file's name, which services
  /// that scale pictures carry within their own addresses.
  static String file(URI address) {
    String text = address.toString();
    Matcher inner = INNER.matcher(text);
    String path =
        inner.find()
            ? inner.group(1).replace("%2F", "/").replace("%2f", "/")
            : text.replaceFirst("[?#].*$", "");
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    String stem = name.replaceFirst("(?:\\.(?:jpe?g|png|webp|gif))+$", "");
    String bare = stem.replaceFirst("[-_]\\d{2,4}x\\d{2,4}$", "");
    if (bare.length() > 8) return bare;
    if (stem.length() == name.length() || slash <= 0) return text;
    return path.substring(path.lastIndexOf('/', slash - 1) + 1, slash + 1) + bare;
  }
}
