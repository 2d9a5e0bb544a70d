package org.broadsheet.feed.xml;

import java.util.Arrays;

/// Characters that are gathered, faster than a `StringBuilder` where they come in arrays. What
/// would make it longer than its limit is left out.
public final class Chars {
  private int limit = Integer.MAX_VALUE;
  private char[] chars = new char[1_024];
  private int length;

  /// Forgets everything.
  public void restart(int limit) {
    this.limit = limit;
    length = 0;
  }

  public void append(char c) {
    if (makeRoom(1) == 1) chars[length++] = c;
  }

  public void append(char[] from, int start, int end) {
    int count = makeRoom(end - start);
    System.arraycopy(from, start, chars, length, count);
    length += count;
  }

  public void append(String string) {
    int count = makeRoom(string.length());
    string.getChars(0, count, chars, length);
    length += count;
  }

  /// How many of so many characters there is room for.
  private int makeRoom(int count) {
    int room = Math.min(count, limit - length);
    if (length + room > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + room, 2 * chars.length));
    }
    return room;
  }

  public int length() {
    return length;
  }

  /// Forgets what comes after.
  public void cut(int length) {
    this.length = length;
  }

  public char last() {
    return length == 0 ? 0 : chars[length - 1];
  }

  /// The characters; those beyond [#length] mean nothing.
  public char[] array() {
    return chars;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
