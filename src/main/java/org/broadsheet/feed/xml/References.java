package org.broadsheet.feed.xml;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.feed.charset.Windows1252;
import org.jsoup.nodes.Entities;

/// Reads references to characters: `&amp;`, `&#8217;`, `&eacute;`. Every name that HTML knows is
/// known in XML too, because feeds use them without declaring them.
///
/// One reader serves one text: it holds what its last reference meant, and the names that the text
/// declares.
public final class References {
  /// HTML lets the `;` of some names be left out, and in an attribute only where it cannot be
  /// mistaken for the parameter of an address.
  public enum Where {
    XML,
    HTML_TEXT,
    HTML_ATTRIBUTE
  }

  /// No reference is longer.
  static final int LONGEST = 40;

  /// How much text declared names may become in all: more is an attack.
  private static final int MOST_DECLARED_TEXT = 100_000;

  private final Where where;
  private final Map<String, String> declared = new HashMap<>();
  private int declaredText;
  private String value = "";

  public References(Where where) {
    this.where = where;
  }

  void declare(String name, String text) {
    declared.putIfAbsent(name, text);
  }

  int declarations() {
    return declared.size();
  }

  /// What the last reference stands for; empty where it stands for no character that a text has.
  public String value() {
    return value;
  }

  /// Reads the reference whose `&` is at `at`.
  ///
  /// @return how long it is; 0 where there is none and the `&` is just that
  public int read(char[] chars, int at, int end) {
    if (at + 2 >= end) return 0;
    return chars[at + 1] == '#' ? number(chars, at, end) : name(chars, at, end);
  }

  private int number(char[] chars, int at, int end) {
    int code = code(chars, at, end);
    int length = codeLength;
    if (length == 0) return 0;
    if (code >= 0xd800 && code < 0xdc00) {
      int low = code(chars, at + length, end);
      if (low >= 0xdc00 && low < 0xe000) {
        code = Character.toCodePoint((char) code, (char) low);
        length += codeLength;
      }
    }
    value = text(code);
    return length;
  }

  private int codeLength;

  /// The number of `&#n;` or `&#xn;` and, in `codeLength`, how long that is; 0 where it is none.
  private int code(char[] chars, int at, int end) {
    codeLength = 0;
    if (at + 2 >= end || chars[at] != '&' || chars[at + 1] != '#') return -1;
    boolean hex = chars[at + 2] == 'x' || chars[at + 2] == 'X';
    int first = at + (hex ? 3 : 2);
    int code = 0;
    int next = first;
    for (; next < end && next < first + LONGEST; next++) {
      int digit = Character.digit(chars[next], hex ? 16 : 10);
      if (digit < 0) break;
      code = Math.min(code * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
    }
    if (next == first) return -1;
    codeLength = next - at + (next < end && chars[next] == ';' ? 1 : 0);
    return code;
  }

  private static String text(int code) {
    if (code >= 0x80 && code < 0xa0) {
      char meant = Windows1252.character(code);
      return meant == 0 ? "" : String.valueOf(meant);
    }
    boolean character =
        code == '\t' || code == '\n' || code == '\r' || (code >= ' ' && code != 0x7f);
    boolean surrogate = code >= 0xd800 && code < 0xe000;
    boolean outside = code > Character.MAX_CODE_POINT || (code & 0xfffe) == 0xfffe;
    return character && !surrogate && !outside ? Character.toString(code) : "";
  }

  private int name(char[] chars, int at, int end) {
    int next = at + 1;
    while (next < end && next <= at + LONGEST && isNameCharacter(chars[next])) next++;
    int length = next - at - 1;
    if (length == 0) return 0;
    if (next < end && chars[next] == ';' && means(new String(chars, at + 1, length))) {
      return length + 2;
    }
    return where == Where.XML ? 0 : withoutEnd(chars, at, next, end);
  }

  private boolean isNameCharacter(char c) {
    return c < 128 ? Character.isLetterOrDigit(c) || (where == Where.XML && isMark(c)) : false;
  }

  private static boolean isMark(char c) {
    return c == '_' || c == '-' || c == '.';
  }

  private boolean means(String name) {
    String text =
        switch (name) {
          case "lt" -> "<";
          case "gt" -> ">";
          case "amp" -> "&";
          case "quot" -> "\"";
          case "apos" -> "'";
          default -> declaredOrHtml(name);
        };
    if (text.isEmpty()) return false;
    value = text;
    return true;
  }

  private String declaredOrHtml(String name) {
    String text = declared.get(name);
    if (text == null) return Entities.getByName(name);
    declaredText += text.length();
    return declaredText > MOST_DECLARED_TEXT ? "" : text;
  }

  /// `&copy 2024`, and `&notit;`, which begins with `&not`.
  private int withoutEnd(char[] chars, int at, int next, int end) {
    for (int length = Math.min(6, next - at - 1); length >= 2; length--) {
      String name = new String(chars, at + 1, length);
      if (!Entities.isBaseNamedEntity(name)) continue;
      if (where == Where.HTML_ATTRIBUTE && continues(chars, at + 1 + length, end)) return 0;
      return means(name) ? length + 1 : 0;
    }
    return 0;
  }

  private static boolean continues(char[] chars, int at, int end) {
    return at < end && (chars[at] == '=' || Character.isLetterOrDigit(chars[at]));
  }
}
