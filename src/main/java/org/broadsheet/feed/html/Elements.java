package org.broadsheet.feed.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What becomes of each element of HTML, SVG and MathML.
final class Elements {
  enum Treatment {
    /// Written, within a line of text.
    INLINE,
    /// Written, and parts the words before it from those after it.
    BLOCK,
    /// Written, and has no content.
    VOID,
    /// Not written, but its content is.
    UNWRAP,
    /// Not written, and has no content.
    OMIT,
    /// Not written, nor is its content: it is not for people.
    REMOVE,
    /// A frame around something of the web: a link to it is written, then its content.
    FRAME
  }

  /// @param ends whether its end tag may be left out, so that it counts for no depth
  record Element(String name, Treatment treatment, boolean ends) {}

  private static final String INLINE =
      """
      a abbr acronym audio b bdi bdo big button canvas center cite code data datalist del dfn dir em \
      font i img ins kbd label legend m map mark meter multicol nobr optgroup option output picture \
      progress q rb rbc rp rt rtc ruby s samp select small spacer span strike strong sub sup time tt \
      u var video \
      svg circle clippath defs desc ellipse g line lineargradient marker mask path pattern polygon \
      polyline radialgradient rect stop switch symbol text textpath tspan \
      math maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom \
      mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder \
      munderover none semantics annotation\
      """;
  private static final String BLOCK =
      """
      address article aside blockquote caption colgroup dd details dialog div dl dt event-source \
      fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p \
      pre search section summary table tbody td tfoot th thead tr ul\
      """;
  private static final String VOID = "area br col hr img input source track wbr";
  private static final String OMIT =
      "base basefont bgsound command frame isindex keygen link meta nextid param";
  private static final String UNWRAP =
      """
      applet blink body frameset head html listing marquee noembed noframes noscript object plaintext \
      slot textarea title tt xmp\
      """;
  private static final String OPTIONAL_END =
      "p li dd dt tr td th thead tbody tfoot option optgroup colgroup rb rp rt rtc";

  private static final Map<String, Element> ELEMENTS = elements();

  private Elements() {}

  private static Map<String, Element> elements() {
    Map<String, Element> elements = new HashMap<>();
    add(elements, INLINE, Treatment.INLINE);
    add(elements, BLOCK, Treatment.BLOCK);
    add(elements, VOID, Treatment.VOID);
    add(elements, OMIT, Treatment.OMIT);
    add(elements, UNWRAP, Treatment.UNWRAP);
    add(elements, "script style template", Treatment.REMOVE);
    add(elements, "iframe embed", Treatment.FRAME);
    for (String name : OPTIONAL_END.split(" ", -1)) {
      elements.computeIfPresent(name, (_, it) -> new Element(name, it.treatment, true));
    }
    return Map.copyOf(elements);
  }

  private static void add(Map<String, Element> into, String names, Treatment treatment) {
    for (String name : names.strip().split("\\s+", -1)) {
      into.put(name, new Element(name, treatment, false));
    }
  }

  /// The element of this name, whatever its case; null where nobody knows it.
  static @Nullable Element find(char[] chars, int from, int to) {
    if (to - from > 20) return null;
    String name = new String(chars, from, to - from);
    Element element = ELEMENTS.get(name);
    return element != null ? element : ELEMENTS.get(name.toLowerCase(Locale.ROOT));
  }

  static boolean isVoid(String name) {
    Element element = ELEMENTS.get(name);
    return element != null
        && (element.treatment == Treatment.VOID || element.treatment == Treatment.OMIT);
  }

  static boolean isKnown(String name) {
    return ELEMENTS.containsKey(name);
  }
}
