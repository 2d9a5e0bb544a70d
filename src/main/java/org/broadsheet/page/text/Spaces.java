package org.broadsheet.page.text;

/// White space, of which pages have many kinds.
public final class Spaces {
  private static final char SOFT_HYPHEN = '\u00ad';

  private Spaces() {}

  /// Whether it is white space or an invisible character.
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060'
        || (c > 0x1000 && Character.isWhitespace(c));
  }

  /// Whether a line or a page ends with it.
  public static boolean isLine(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  /// The text with single spaces, without those at its ends and without soft hyphens.
  public static String single(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = !single.isEmpty();
      } else if (c != SOFT_HYPHEN) {
        if (pending) single.append(' ');
        pending = false;
        single.append(c);
      }
    }
    return single.toString();
  }
}
