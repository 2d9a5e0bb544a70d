package org.broadsheet.feed.html;

import org.broadsheet.feed.xml.Chars;

/// The words of a text, with single spaces between them and none around.
final class Words {
  private final Chars words = new Chars();
  private boolean space;

  void restart(int limit) {
    words.restart(limit);
    space = false;
  }

  /// What comes next is another word, even where no white space is between.
  void part() {
    space = true;
  }

  void append(char[] chars, int from, int to) {
    int word = from;
    for (int at = from; at < to; at++) {
      if (!isSpace(chars[at])) continue;
      word(chars, word, at);
      word = at + 1;
      space = true;
    }
    word(chars, word, to);
  }

  private void word(char[] chars, int from, int to) {
    if (from == to) return;
    if (space && words.length() > 0) words.append(' ');
    space = false;
    words.append(chars, from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || (c >= '\u2000' && c <= '\u200a');
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
