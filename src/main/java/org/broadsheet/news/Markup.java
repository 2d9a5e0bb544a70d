package org.broadsheet.news;

/// HTML from a feed, made safe and with absolute addresses. It goes from the feed's reader to the
/// page reader, which makes blocks of it; neither the store nor the window ever sees it.
///
/// @param text its words alone
public record Markup(String html, String text) {
  public static final Markup EMPTY = new Markup("", "");

  public boolean isEmpty() {
    return html.isEmpty();
  }
}
