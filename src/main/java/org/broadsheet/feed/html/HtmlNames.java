package org.broadsheet.feed.html;

/// Which names are elements of HTML.
public final class HtmlNames {
  private HtmlNames() {}

  public static boolean isKnown(String name) {
    return Elements.isKnown(name);
  }

  /// Whether it has no content and no end tag.
  public static boolean isVoid(String name) {
    return Elements.isVoid(name);
  }
}
