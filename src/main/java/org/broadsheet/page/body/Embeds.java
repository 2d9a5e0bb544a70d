package org.broadsheet.page.body;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Block;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Makes links with names of films, sounds and foreign pages that are shown within a page.
final class Embeds {
  private static final List<String> ADDRESSES = List.of("src", "data-src", "data-lazy-src", "data");
  private static final List<String> LABELS = List.of("title", "aria-label", "alt");

  private Embeds() {}

  /// The link, or null where there is no address, or nothing to see, as with what counts readers.
  static Block.@Nullable Embed read(Box box, @Nullable URI base) {
    if (box.hidden() || isTiny(box)) return null;
    URI target = address(box, base);
    for (Box inner : box.boxes()) {
      if (target == null && inner.kind() == Kind.SOURCE) target = address(inner, base);
    }
    return target == null ? null : new Block.Embed(target, label(box, target));
  }

  private static @Nullable URI address(Box box, @Nullable URI base) {
    for (String key : ADDRESSES) {
      URI address = Addresses.web(base, box.attribute(key));
      if (address != null) return address;
    }
    return null;
  }

  private static boolean isTiny(Box box) {
    return isTiny(box.attribute("width")) || isTiny(box.attribute("height"));
  }

  private static boolean isTiny(String size) {
    return size.equals("0") || size.equals("1") || size.equals("0px") || size.equals("1px");
  }

  private static String label(Box box, URI target) {
    for (String key : LABELS) {
      String label = Spaces.single(box.attribute(key));
      if (!label.isEmpty()) return label;
    }
    String host = target.getHost();
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
