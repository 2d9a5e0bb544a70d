package org.broadsheet.page.photo;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.jsoup.nodes.Attribute;
import org.jspecify.annotations.Nullable;

/// Chooses the file of a picture among all that a page offers for it: the largest up to a width
/// that is enough for any window.
final class Sources {
  private static final int ENOUGH = 2_000;
  private static final int LONGEST_SET = 40_000;
  private static final int LONGEST = 4_000;
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:spacer|blank|pixel|placeholder|transparent|1x1|loading|lazy[_-]?load|default[_-]image|gr[ea]y|leer)\\.(?:gif|png|jpe?g)|^1x1|(?:transparent|placeholder|spacer)[^/]{0,60}\\.gif");

  private record Offer(String address, int width) {}

  private final @Nullable URI base;

  Sources(@Nullable URI base) {
    this.base = base;
  }

  /// The address of the best file, or null where there is none to be had.
  @Nullable URI best(Box image) {
    List<Offer> offers = new ArrayList<>();
    offer(image, offers);
    Box parent = image.parent();
    for (Box outer = parent;
        outer != null && outer.name().equals("picture");
        outer = outer.parent()) {
      for (Box source : outer.boxes()) if (source.kind() == Kind.SOURCE) offer(source, offers);
    }
    URI best = widest(offers);
    if (best != null || parent == null) return best;
    for (Box outer = parent; outer != null && outer.pictures() <= 1; outer = outer.parent()) {
      best = withoutScript(outer);
      if (best != null) return best;
    }
    return null;
  }

  private @Nullable URI withoutScript(Box parent) {
    for (Node child : parent.children()) {
      if (!(child instanceof Box box) || box.kind() != Kind.NO_SCRIPT) continue;
      for (Box inner : box.all()) {
        if (inner.kind() != Kind.IMAGE) continue;
        List<Offer> offers = new ArrayList<>();
        offer(inner, offers);
        URI best = widest(offers);
        if (best != null) return best;
      }
    }
    return null;
  }

  private static void offer(Box element, List<Offer> offers) {
    if (element.attribute("type").contains("avif") || element.attribute("type").contains("svg"))
      return;
    int width = number(element.attribute("width"));
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      if (value.isEmpty()) continue;
      if (value.length() > LONGEST_SET) continue;
      if (key.endsWith("srcset") || key.endsWith("src-set")) set(value, width, offers);
      else if (key.equals("src")) offers.add(new Offer(value, width > 0 ? width : 1));
      else if (key.startsWith("data-")
          && (key.endsWith("src") || isFile(value))
          && value.length() < LONGEST
          && value.indexOf(' ') < 0
          && value.indexOf('{') < 0) offers.add(new Offer(value, hidden(key)));
    }
  }

  private static int hidden(String key) {
    return key.contains("thumb")
            || key.contains("small")
            || key.contains("low")
            || key.contains("preview")
            || key.contains("placeholder")
        ? 1
        : 300;
  }

  /// The candidates of a `srcset`.
  ///
  /// @see <a href="https://html.spec.whatwg.org/#parsing-a-srcset-attribute">HTML, 4.8.4.2</a>
  private static void set(String text, int width, List<Offer> offers) {
    int at = 0;
    while (at < text.length()) {
      while (at < text.length()
          && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) at++;
      int begin = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) at++;
      String address = text.substring(begin, at);
      if (address.isEmpty()) return;
      if (address.endsWith(",")) {
        offers.add(new Offer(address.replaceFirst(",+$", ""), Math.max(width, 2)));
        continue;
      }
      int comma = text.indexOf(',', at);
      String size = text.substring(at, comma < 0 ? text.length() : comma).strip();
      at = comma < 0 ? text.length() : comma + 1;
      offers.add(new Offer(address, width(size, width)));
    }
  }

  private static int width(String size, int declared) {
    int number = number(size);
    if (size.endsWith("w")) return number;
    if (size.endsWith("x")) return Math.max(number, 1) * (declared > 0 ? declared : 600);
    return Math.max(declared, 2);
  }

  static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length() && i < 6 && Character.isDigit(text.charAt(i)); i++)
      number = number * 10 + text.charAt(i) - '0';
    return number;
  }

  private @Nullable URI widest(List<Offer> offers) {
    offers.sort(Comparator.comparingInt(Sources::rank).reversed());
    for (Offer offer : offers) {
      if (isNoPhoto(offer.address())) continue;
      URI address = Addresses.web(base, offer.address());
      if (address != null) return address;
    }
    return null;
  }

  private static int rank(Offer offer) {
    return offer.width() <= ENOUGH ? offer.width() : Math.max(0, 2 * ENOUGH - offer.width());
  }

  private static boolean isNoPhoto(String address) {
    if (address.length() > LONGEST || address.startsWith("data:")) return true;
    String path = path(address).toLowerCase(Locale.ROOT);
    if (path.endsWith(".svg") || path.endsWith(".avif") || path.endsWith(".ico")) return true;
    return PLACEHOLDER.matcher(path.substring(path.lastIndexOf('/') + 1)).find();
  }

  private static boolean isFile(String value) {
    String path = path(value).toLowerCase(Locale.ROOT);
    return path.endsWith(".jpg")
        || path.endsWith(".jpeg")
        || path.endsWith(".png")
        || path.endsWith(".webp")
        || path.endsWith(".gif");
  }

  private static String path(String address) {
    int end = address.length();
    int query = address.indexOf('?');
    int fragment = address.indexOf('#');
    if (query >= 0) end = query;
    if (fragment >= 0 && fragment < end) end = fragment;
    return address.substring(0, end);
  }
}
