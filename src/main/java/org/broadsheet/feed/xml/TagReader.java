package org.broadsheet.feed.xml;

import org.broadsheet.feed.xml.Window.Needle;

/// Reads the tag that the window is at.
final class TagReader {
  static final int NO_TAG = 0;
  static final int CUT_OFF = -1;

  private final Window window;
  private final Names names;
  private final References references;
  private final Needle doubleQuote = new Needle("\"");
  private final Needle singleQuote = new Needle("'");
  private boolean empty;

  TagReader(Window window, Names names, References references) {
    this.window = window;
    this.names = names;
    this.references = references;
  }

  /// How long the tag is; [#NO_TAG] where another begins before this one ends, so that its `<` was
  /// meant as a character; [#CUT_OFF] where the text ends within it.
  int length() {
    int ahead = 1;
    while (ahead < XmlReader.FURTHEST && window.has(ahead + 1)) {
      char c = window.chars[window.at + ahead];
      if (c == '>') return ahead + 1;
      if (c == '<') return NO_TAG;
      ahead = c == '=' ? afterValue(ahead + 1) : ahead + 1;
    }
    return window.has(ahead + 1) ? NO_TAG : CUT_OFF;
  }

  /// Where a quoted value ends that begins here, or just here.
  private int afterValue(int ahead) {
    int from = ahead;
    while (isSpace(window.peek(from)) && from < ahead + 100) from++;
    int quote = window.peek(from);
    if (quote != '"' && quote != '\'') return ahead;
    Needle needle = quote == '"' ? doubleQuote : singleQuote;
    int end = window.find(needle, from + 1, XmlReader.FURTHEST);
    return end < 0 ? from + 1 : end + 1;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /// Whether the tag that was read is closed in itself.
  boolean isEmpty() {
    return empty;
  }

  Tag.Name endName(int length) {
    int from = window.at + 2;
    return names.name(window.chars, from, nameEnd(from, window.at + length - 1));
  }

  private int nameEnd(int from, int to) {
    int end = from;
    while (end < to && !isSpace(window.chars[end]) && window.chars[end] != '/') end++;
    return end;
  }

  /// The start tag of this length; the window goes on behind it.
  Tag read(int length) {
    char[] chars = window.chars;
    int to = window.at + length - 1;
    empty = chars[to - 1] == '/';
    if (empty) to--;
    int nameEnd = nameEnd(window.at + 1, to);
    Tag tag = new Tag(names.name(chars, window.at + 1, nameEnd));
    int at = nameEnd;
    while (at < to) at = attribute(tag, at, to);
    window.at += length;
    return tag;
  }

  /// Reads the attribute that begins at or after `at`, and returns where it ends.
  private int attribute(Tag tag, int at, int to) {
    char[] chars = window.chars;
    int from = at;
    while (from < to && (isSpace(chars[from]) || chars[from] == '/')) from++;
    int nameEnd = from;
    while (nameEnd < to && chars[nameEnd] != '=' && !isSpace(chars[nameEnd])) nameEnd++;
    int next = nameEnd;
    while (next < to && isSpace(chars[next])) next++;
    if (next == to || chars[next] != '=') {
      if (nameEnd > from) tag.add(names.name(chars, from, nameEnd), "");
      return Math.max(next, at + 1);
    }
    int value = next + 1;
    while (value < to && isSpace(chars[value])) value++;
    return value(tag, names.name(chars, from, nameEnd), value, to);
  }

  private int value(Tag tag, Tag.Name name, int at, int to) {
    char[] chars = window.chars;
    char quote = at < to ? chars[at] : 0;
    int from = at;
    int end = at;
    if (quote == '"' || quote == '\'') {
      from = at + 1;
      end = from;
      while (end < to && chars[end] != quote) end++;
    } else {
      while (end < to && !isSpace(chars[end])) end++;
    }
    tag.add(name, decoded(from, end));
    return Math.max(end, from) + (end < to ? 1 : 0);
  }

  private String decoded(int from, int to) {
    char[] chars = window.chars;
    int at = from;
    while (at < to && chars[at] != '&') at++;
    if (at == to) return new String(chars, from, to - from);
    StringBuilder text = new StringBuilder(to - from).append(chars, from, at - from);
    while (at < to) {
      int length = chars[at] == '&' ? references.read(chars, at, to) : 0;
      if (length == 0) text.append(chars[at++]);
      else {
        text.append(references.value());
        at += length;
      }
    }
    return text.toString();
  }
}
