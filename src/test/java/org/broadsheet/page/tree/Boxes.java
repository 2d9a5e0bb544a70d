package org.broadsheet.page.tree;

import org.jsoup.Jsoup;

/// Makes the boxes of a piece of HTML, and finds one in it.
public final class Boxes {
  private Boxes() {}

  public static Box of(String html) {
    return Tree.of(Jsoup.parse(html).body(), false);
  }

  /// The first element of this name, class or id.
  public static Box first(Box page, String name) {
    return page.all().stream()
        .filter(box ->
            box.name().equals(name)
                || box.attribute("class").equals(name)
                || box.attribute("id").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  /// The first element of this name, class or id in a piece of HTML.
  public static Box first(String html, String name) {
    return first(of(html), name);
  }
}
