package org.broadsheet.feed.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// Looks with the eyes of a browser whether HTML could run, load a frame, or send anything.
public final class ActiveContent {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "meta",
          "base",
          "link",
          "template",
          "noscript",
          "xmp",
          "textarea",
          "title",
          "plaintext",
          "noembed",
          "noframes",
          "foreignobject",
          "use",
          "animate",
          "set");
  private static final Set<String> ATTRIBUTES =
      Set.of("srcdoc", "action", "formaction", "ping", "background", "http-equiv", "codebase");
  private static final List<String> SCHEMES =
      List.of("javascript:", "vbscript:", "data:text", "data:application", "livescript:", "file:");

  private ActiveContent() {}

  /// What is active in it; empty where nothing is.
  public static List<String> in(String html) {
    return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
        .flatMap(ActiveContent::in)
        .toList();
  }

  private static java.util.stream.Stream<String> in(Element element) {
    String name = element.normalName();
    if (ELEMENTS.contains(name)) return java.util.stream.Stream.of(name);
    return element.attributes().asList().stream()
        .filter(it -> isActive(it))
        .map(it -> name + " " + it.html());
  }

  private static boolean isActive(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return name.startsWith("on")
        || ATTRIBUTES.contains(name)
        || SCHEMES.stream().anyMatch(value::startsWith)
        || (name.equals("style") && value.matches(".*(url\\(|expression|@import|position:).*"));
  }
}
