package org.broadsheet.feed.html;

import java.util.Locale;
import org.broadsheet.feed.xml.References;
import org.jspecify.annotations.Nullable;

/// Finds its way through the tags of one HTML text. What was once looked for in vain is not looked
/// for again, because a text can be made of nothing but beginnings.
final class HtmlTag {
  /// So many tags without an end are no accident.
  private static final int MOST_ENDLESS = 10;

  private final char[] in;
  private final int end;
  private final References references = new References(References.Where.HTML_ATTRIBUTE);
  private int endless;
  private boolean noEnd;
  private boolean noCommentEnd;
  private boolean noSectionEnd;
  private final boolean[] noQuote = new boolean[2];
  private String source = "";
  private boolean closed;

  interface Use {
    void attribute(String name, String value, Base base);
  }

  HtmlTag(char[] in, int end) {
    this.in = in;
    this.end = end;
  }

  int nameEnd(int from) {
    int to = from;
    while (to < end && in[to] != '>' && in[to] != '/' && in[to] > ' ') to++;
    return to;
  }

  /// Whether it can be the name of an element, and not an address or a formula in brackets.
  boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = in[i];
      boolean name = Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_' || c == '.';
      if (!name || c > 'z') return false;
    }
    return to > from;
  }

  boolean startsWith(String start, int at) {
    if (at + start.length() > end) return false;
    for (int i = 0; i < start.length(); i++) {
      if (in[at + i] != start.charAt(i)) return false;
    }
    return true;
  }

  /// `<!doctype …>`, `<![if …]>`.
  boolean isDeclaration(int at) {
    return at + 2 < end && (Character.isLetter(in[at + 2]) || in[at + 2] == '[');
  }

  /// Behind the next `>`, or -1.
  int end(int from) {
    if (noEnd) return -1;
    for (int i = from; i < end; i++) {
      if (in[i] == '>') return i + 1;
    }
    noEnd = true;
    return -1;
  }

  /// Behind the comment that begins at `at`; one without an end is only its beginning.
  int commentEnd(int at) {
    int found = noCommentEnd ? -1 : find("-->", at + 2);
    if (found >= 0) return found + 3;
    noCommentEnd = true;
    int tagEnd = end(at + 4);
    return tagEnd < 0 ? end : tagEnd;
  }

  /// Where the section of characters that begins at `at` ends, or -1.
  int sectionEnd(int at) {
    int found = noSectionEnd ? -1 : find("]]>", at);
    noSectionEnd = found < 0;
    return found;
  }

  private int find(String string, int from) {
    for (int i = from; i <= end - string.length(); i++) {
      if (in[i] == string.charAt(0) && startsWith(string, i)) return i;
    }
    return -1;
  }

  /// Behind the end tag that ends the content of this element, which is no HTML; at the end of the
  /// text where there is none.
  int afterContent(String name, int from) {
    for (int i = from; i < end - name.length() - 1; i++) {
      if (in[i] != '<' || in[i + 1] != '/') continue;
      if (new String(in, i + 2, name.length()).equalsIgnoreCase(name)) {
        int after = end(i);
        return after < 0 ? end : after;
      }
    }
    return end;
  }

  /// The value of the attribute `src` of the tag that was read last; empty where it had none.
  String source() {
    return source;
  }

  /// Whether the tag that was read last is closed in itself, as in XML.
  boolean isClosed() {
    return closed;
  }

  /// Reads the attributes from `from` to the end of the tag, and returns what is behind it; -1
  /// where the tag has no end.
  int read(int from, @Nullable Use use, Base base) {
    source = "";
    int at = from;
    closed = false;
    while (at < end && endless < MOST_ENDLESS) {
      char c = in[at];
      if (c == '>') return at + 1;
      closed = c == '/';
      at = c <= ' ' || c == '/' ? at + 1 : attribute(at, use, base);
    }
    endless++;
    return -1;
  }

  private int attribute(int from, @Nullable Use use, Base base) {
    int nameEnd = from + 1;
    while (nameEnd < end && in[nameEnd] > ' ' && "=>/".indexOf(in[nameEnd]) < 0) nameEnd++;
    int next = skipSpace(nameEnd);
    boolean valued = next < end && in[next] == '=';
    int value = valued ? skipSpace(next + 1) : nameEnd;
    int quote = valued ? quoteEnd(value) : -1;
    int valueFrom = quote < 0 ? value : value + 1;
    int valueEnd = quote < 0 ? (valued ? bareEnd(value) : value) : quote;
    String name = name(from, nameEnd);
    if (Attributes.isAllowed(name)) {
      String decoded = decoded(valueFrom, valueEnd);
      if (name.equals("src") && source.isEmpty()) source = decoded;
      if (use != null) use.attribute(name, decoded, base);
    }
    return quote < 0 ? valueEnd : quote + 1;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < end && in[at] <= ' ') at++;
    return at;
  }

  private int bareEnd(int from) {
    int at = from;
    while (at < end && in[at] > ' ' && in[at] != '>') at++;
    return at;
  }

  /// Where the quote that stands here is closed, or -1.
  private int quoteEnd(int from) {
    if (from >= end || (in[from] != '"' && in[from] != '\'')) return -1;
    int kind = in[from] == '"' ? 0 : 1;
    if (noQuote[kind]) return -1;
    for (int i = from + 1; i < end; i++) {
      if (in[i] == in[from]) return i;
    }
    noQuote[kind] = true;
    return -1;
  }

  private String name(int from, int to) {
    String name = new String(in, from, Math.min(60, to - from));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') return name.toLowerCase(Locale.ROOT);
    }
    return name;
  }

  private String decoded(int from, int to) {
    int at = from;
    while (at < to && in[at] != '&') at++;
    if (at == to) return new String(in, from, to - from);
    StringBuilder text = new StringBuilder(to - from).append(in, from, at - from);
    while (at < to) {
      int length = in[at] == '&' ? references.read(in, at, to) : 0;
      if (length == 0) text.append(in[at++]);
      else {
        text.append(references.value());
        at += length;
      }
    }
    return text.toString();
  }
}
