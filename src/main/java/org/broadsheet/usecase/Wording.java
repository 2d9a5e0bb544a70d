package org.broadsheet.usecase;

/// Small matters of words.
final class Wording {
  private Wording() {}

  /// How many words a text has. Where words are not set apart, as in Chinese and Japanese, two
  /// signs count as one.
  static int words(String text) {
    int words = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) signs++;
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inWord) words++;
      inWord = letter;
    }
    return words + signs / 2;
  }

  /// The text, cut between two words where it is longer than that.
  static String shortened(String text, int most) {
    if (text.length() <= most) return text;
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end > most / 2 ? end : most) + " …";
  }
}
