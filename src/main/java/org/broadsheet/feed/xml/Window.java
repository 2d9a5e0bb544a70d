package org.broadsheet.feed.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The part of a text that is looked at: what lies from `at` to `end` in `chars`. It moves on
/// through the text and widens only as far ahead as somebody has to see.
public final class Window {
  char[] chars = new char[16_384];
  int at;
  int end;

  private final Reader reader;
  private boolean drained;
  private long moved;

  public Window(Reader reader) {
    this.reader = reader;
  }

  /// Whether so many characters are there, from `at`.
  public boolean has(int count) {
    return end - at >= count || widen(count);
  }

  private boolean widen(int count) {
    if (drained) return false;
    makeRoom(count);
    while (end - at < count && !drained) {
      int read = read();
      if (read < 0) drained = true;
      else end += read;
    }
    return end - at >= count;
  }

  private void makeRoom(int count) {
    char[] from = chars;
    if (count > chars.length) chars = new char[Math.max(count, 2 * chars.length)];
    System.arraycopy(from, at, chars, 0, end - at);
    moved += at;
    end -= at;
    at = 0;
  }

  private int read() {
    try {
      return reader.read(chars, end, chars.length - end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The character so far ahead, or -1.
  public int peek(int ahead) {
    return has(ahead + 1) ? chars[at + ahead] : -1;
  }

  /// Goes on behind so many characters, which must be there.
  public void skip(int count) {
    at += count;
  }

  boolean startsWith(String start) {
    if (!has(start.length())) return false;
    return Arrays.equals(chars, at, at + start.length(), start.toCharArray(), 0, start.length());
  }

  /// A string that is looked for, and up to where in the text it is known not to be: looking again
  /// and again for what is not there must not read the same stretch again and again.
  public static final class Needle {
    private final String string;
    private long clearTo;

    public Needle(String string) {
      this.string = string;
    }

    int length() {
      return string.length();
    }
  }

  /// How far ahead the string is, looked for from `from` ahead and no further than `limit`; -1
  /// where it is not.
  public int find(Needle needle, int from, int limit) {
    int first = needle.string.charAt(0);
    int ahead = (int) Math.max(from, needle.clearTo - moved - at);
    for (; ahead < limit && has(ahead + needle.string.length()); ahead++) {
      if (chars[at + ahead] == first && matches(needle.string, at + ahead)) return ahead;
    }
    needle.clearTo = Math.max(needle.clearTo, moved + at + ahead);
    return -1;
  }

  private boolean matches(String string, int at) {
    for (int i = 1; i < string.length(); i++) {
      if (chars[at + i] != string.charAt(i)) return false;
    }
    return true;
  }
}
