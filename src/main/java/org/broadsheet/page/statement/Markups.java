package org.broadsheet.page.statement;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Texts in attributes and JSON, where some pages have markup and others escape twice.
final class Markups {
  private Markups() {}

  static String plain(String text) {
    if (text.indexOf('&') < 0 && text.indexOf('<') < 0) return text;
    String once =
        text.indexOf('<') >= 0 && text.indexOf('>') > 0
            ? Jsoup.parseBodyFragment(text).text()
            : text;
    return once.indexOf('&') < 0
        ? once
        : Parser.unescapeEntities(Parser.unescapeEntities(once, false), false);
  }
}
