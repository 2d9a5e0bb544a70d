package org.broadsheet.feed.xml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Knows names again, so that the few names of a feed are made once and not thousands of times.
final class Names {
  private static final int SIZE = 512;
  static final int LONGEST = 200;

  private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

  private record Entry(String written, Tag.Name name) {
    boolean is(char[] chars, int from, int to) {
      if (written.length() != to - from) return false;
      for (int i = from; i < to; i++) {
        if (chars[i] != written.charAt(i - from)) return false;
      }
      return true;
    }
  }

  Tag.Name name(char[] chars, int from, int to) {
    int slot = hash(chars, from, to) & (SIZE - 1);
    Entry entry = entries[slot];
    if (entry != null && entry.is(chars, from, to)) return entry.name;
    String written = new String(chars, from, Math.min(to - from, LONGEST));
    Entry made = new Entry(written, Tag.Name.of(written.toLowerCase(Locale.ROOT)));
    entries[slot] = made;
    return made.name;
  }

  private static int hash(char[] chars, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) hash = 31 * hash + chars[i];
    return hash ^ (hash >>> 9);
  }
}
