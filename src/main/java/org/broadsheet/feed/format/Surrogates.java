package org.broadsheet.feed.format;

/// JSON can name halves of characters; nothing after this room expects that.
final class Surrogates {
  private Surrogates() {}

  /// The text without halves that stand alone.
  static String paired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) return mended(text);
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .filter(it -> it > Character.MAX_VALUE || !Character.isSurrogate((char) it))
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
