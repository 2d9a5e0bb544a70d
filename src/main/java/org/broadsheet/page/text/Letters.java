package org.broadsheet.page.text;

/// Measures how much there is to read in a text, so that languages can be compared: letters and
/// digits, where one that stands for a syllable or a word counts as two or three.
public final class Letters {
  private Letters() {}

  public static int in(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) letters += weight(text.charAt(i));
    return letters;
  }

  private static int weight(char c) {
    if (c < 0x80) return isAsciiLetter(c) ? 1 : 0;
    if (isIdeograph(c)) return 3;
    if (isSyllable(c)) return 2;
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// Chinese characters, as used in Chinese, Japanese and Korean.
  public static boolean isIdeograph(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005;
  }

  /// Japanese kana and Korean hangul.
  public static boolean isSyllable(char c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3);
  }
}
