package org.broadsheet.feed.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.feed.xml.Window.Needle;

/// Reads over a document type. Only names for short texts are taken from it; what names a file or
/// an address, and names within texts, are not.
final class Doctype {
  private static final int MOST_NAMES = 50;
  private static final int FURTHEST = 20_000;
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s{1,9}([\\w.:-]{1,40})\\s{1,9}(?:\"([^\"]{0,500})\"|'([^']{0,500})')");

  private final Window window;
  private final References references;
  private final References numbers = new References(References.Where.XML);
  private final Needle subsetEnd = new Needle("]");
  private final Needle end = new Needle(">");

  Doctype(Window window, References references) {
    this.window = window;
    this.references = references;
  }

  boolean isNext() {
    return window.has(9)
        && new String(window.chars, window.at, 9).toUpperCase(Locale.ROOT).equals("<!DOCTYPE");
  }

  void read() {
    int open = beforeEnd('[');
    int from = 9;
    if (open > 0) {
      int close = window.find(subsetEnd, open, FURTHEST);
      if (close > 0) {
        declare(new String(window.chars, window.at + open, close - open));
        from = close;
      }
    }
    int found = window.find(end, from, FURTHEST);
    window.at = found < 0 ? Math.min(window.end, window.at + 9) : window.at + found + 1;
  }

  /// How far ahead the character is, if it comes before the next `>`.
  private int beforeEnd(char wanted) {
    for (int ahead = 9; ahead < FURTHEST; ahead++) {
      int c = window.peek(ahead);
      if (c == wanted) return ahead;
      if (c == '>' || c < 0) return -1;
    }
    return -1;
  }

  private void declare(String subset) {
    Matcher entity = ENTITY.matcher(subset);
    while (references.declarations() < MOST_NAMES && entity.find()) {
      String text = entity.group(2) != null ? entity.group(2) : entity.group(3);
      references.declare(entity.group(1), decoded(text));
    }
  }

  /// With the characters that it names by number, and HTML's, but no declared ones.
  private String decoded(String text) {
    char[] chars = text.toCharArray();
    StringBuilder decoded = new StringBuilder();
    for (int at = 0; at < chars.length; ) {
      int length = chars[at] == '&' ? numbers.read(chars, at, chars.length) : 0;
      decoded.append(length == 0 ? String.valueOf(chars[at]) : numbers.value());
      at += Math.max(1, length);
    }
    return decoded.toString();
  }
}
