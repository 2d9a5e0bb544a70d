package org.broadsheet.feed.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.broadsheet.feed.xml.Chars;
import org.jspecify.annotations.Nullable;

/// Writes those attributes that can do no harm, with absolute addresses.
final class Attributes {
  private static final Set<String> PLAIN =
      Set.of(
          """
          abbr align alt as async-src autocomplete axis bgcolor border bordercolor cellpadding \
          cellspacing char charoff charset checked class clear color cols colspan compact content \
          controls coords crossorigin date datetime decoding default dir disabled download \
          draggable enctype face fetchpriority for frame headers height hidden high hreflang hspace \
          id ismap itemid itemprop itemscope itemtype kind label lang list loading loop low max \
          maxlength media method min multiple muted name nohref noshade nowrap open optimum \
          pattern placeholder playsinline preload prompt property readonly rel rev role rows \
          rowspan rules scope selected shape size sizes span srclang start step summary tabindex \
          target title type valign value vspace width wrap xml:lang \
          baseprofile clip-path clip-rule cx cy d dx dy fill fill-opacity fill-rule font-family \
          font-size font-stretch font-style font-variant font-weight fx fy g1 g2 \
          gradienttransform gradientunits marker-end marker-mid marker-start markerheight \
          markerunits markerwidth offset opacity orient path pathlength points preserveaspectratio \
          r refx refy rotate rx ry stop-color stop-opacity stroke stroke-dasharray \
          stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity \
          stroke-width text-anchor transform u1 u2 version viewbox x x1 x2 xlink:show xlink:title \
          xlink:type xmlns xmlns:xlink xmlns:svg y y1 y2 zoomandpan \
          accent accentunder actiontype columnalign columnlines columnspacing columnspan depth \
          display displaystyle encoding equalcolumns equalrows fence fontstyle fontweight \
          linethickness lspace mathbackground mathcolor mathvariant maxsize minsize notation other \
          rowalign rowlines rowspacing rspace scriptlevel selection separator separators stretchy \
          subscriptshift superscriptshift symmetric voffset\
          """
              .split(" ", -1));
  private static final Map<String, Kind> KINDS = kinds();

  private enum Kind {
    PLAIN,
    LINK,
    SOURCE,
    SOURCES,
    STYLE
  }

  private final Chars html;

  Attributes(Chars html) {
    this.html = html;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    PLAIN.forEach(name -> kinds.put(name, Kind.PLAIN));
    for (String name : Arrays.asList("href", "cite", "longdesc", "usemap", "xlink:href")) {
      kinds.put(name, Kind.LINK);
    }
    for (String name : Arrays.asList("src", "poster", "lowsrc", "dynsrc")) {
      kinds.put(name, Kind.SOURCE);
    }
    kinds.put("srcset", Kind.SOURCES);
    kinds.put("imagesrcset", Kind.SOURCES);
    kinds.put("style", Kind.STYLE);
    return Map.copyOf(kinds);
  }

  private static @Nullable Kind kind(String name) {
    Kind kind = KINDS.get(name);
    if (kind != null) return kind;
    if (!name.startsWith("data-") && !name.startsWith("aria-")) return null;
    if (!isWord(name)) return null;
    if (name.endsWith("srcset")) return Kind.SOURCES;
    if (name.endsWith("src")) return Kind.SOURCE;
    return name.endsWith("href") ? Kind.LINK : Kind.PLAIN;
  }

  private static boolean isWord(String name) {
    return name.length() < 60
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  /// Whether an attribute of this name can be written at all.
  static boolean isAllowed(String name) {
    return kind(name) != null;
  }

  void write(String name, String value, Base base) {
    Kind kind = kind(name);
    if (kind == null) return;
    String harmless =
        switch (kind) {
          case PLAIN -> isActive(value) ? null : value;
          case LINK -> base.link(value);
          case SOURCE -> base.source(value);
          case SOURCES -> sources(value, base);
          case STYLE -> Styles.harmless(value);
        };
    if (harmless == null || (kind == Kind.STYLE && harmless.isEmpty())) return;
    put(name, harmless);
  }

  /// Writes an attribute as it is.
  void put(String name, String value) {
    html.append(' ');
    html.append(name);
    html.append("=\"");
    escape(value);
    html.append('"');
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
  }

  /// Also where it should not matter: some script might use it as an address.
  private static boolean isActive(String value) {
    if (value.indexOf(':') < 0) return false;
    String scheme = Base.scheme(value);
    return scheme.endsWith("script") || scheme.equals("data");
  }

  /// @see <a href="https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute">
  ///   HTML, 4.8.4.2</a>
  private static @Nullable String sources(String set, Base base) {
    StringJoiner all = new StringJoiner(", ");
    for (int at = 0; at < set.length(); ) {
      int from = at;
      while (from < set.length() && isGap(set.charAt(from))) from++;
      int to = from;
      while (to < set.length() && !Character.isWhitespace(set.charAt(to))) to++;
      int comma = to > from && set.charAt(to - 1) == ',' ? to : set.indexOf(',', to);
      int end = comma < 0 ? set.length() : comma;
      String source = base.source(set.substring(from, to).replaceFirst(",+$", ""));
      if (source != null && !source.isEmpty()) all.add((source + set.substring(to, end)).strip());
      at = end + 1;
    }
    return all.length() == 0 ? null : all.toString();
  }

  private static boolean isGap(char c) {
    return c == ',' || Character.isWhitespace(c);
  }
}
