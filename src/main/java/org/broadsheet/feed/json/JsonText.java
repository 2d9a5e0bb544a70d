package org.broadsheet.feed.json;

import org.broadsheet.feed.xml.Chars;
import org.broadsheet.feed.xml.Window;
import org.jspecify.annotations.Nullable;

/// The words of a text in JSON. A quote ends a string only where what follows can follow a string:
/// else somebody forgot to escape it.
final class JsonText {
  private static final int LONGEST = 10_000_000;
  private static final int LONGEST_NAME = 200;
  private static final int FURTHEST = 1_000;

  private final Window window;
  private final Window.Needle commentEnd = new Window.Needle("*/");
  private final Window.Needle lineEnd = new Window.Needle("\n");
  private final Chars chars = new Chars();
  private boolean bareNames;

  /// Where a string stands.
  enum Place {
    MEMBER,
    ELEMENT,
    ANYWHERE
  }

  JsonText(Window window) {
    this.window = window;
  }

  void skip(int count) {
    window.skip(count);
  }

  /// The next character that is neither white space nor a comma nor in a comment; -1 at the end.
  int next() {
    int c = value();
    while (c == ',') {
      window.skip(1);
      c = value();
    }
    return c;
  }

  /// The same, and commas count.
  int value() {
    int c = window.peek(0);
    while (c >= 0 && (Character.isWhitespace(c) || isComment(0))) {
      window.skip(c == '/' ? comment() : 1);
      c = window.peek(0);
    }
    return c;
  }

  private boolean isComment(int ahead) {
    if (window.peek(ahead) != '/') return false;
    int c = window.peek(ahead + 1);
    return c == '/' || c == '*';
  }

  /// How long the comment is; one that does not end is only its beginning.
  private int comment() {
    boolean line = window.peek(1) == '/';
    int end = window.find(line ? lineEnd : commentEnd, 2, FURTHEST);
    return end < 0 ? 2 : end + (line ? 1 : 2);
  }

  /// How far ahead, from there, the next character is that is no white space.
  private int beyondSpace(int from) {
    int ahead = from;
    while (ahead < from + FURTHEST && Character.isWhitespace(window.peek(ahead))) ahead++;
    return ahead;
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-' || c == '.' || c == '+';
  }

  /// Whether a name and its colon come.
  boolean isName() {
    next();
    return isQuote(window.peek(0)) && isColon(beyondName(0));
  }

  private boolean isColon(int ahead) {
    return ahead > 0 && window.peek(beyondSpace(ahead)) == ':';
  }

  /// How far ahead, from there, the name is over; -1 where it is not within reach.
  private int beyondName(int from) {
    int quote = window.peek(from);
    for (int ahead = from + 1; ahead < from + LONGEST_NAME; ahead++) {
      int c = window.peek(ahead);
      if (c == quote) return ahead + 1;
      if (c == '\\') ahead++;
    }
    return -1;
  }

  /// The name of a member, read up to its value; null where it has none. Then as little as possible
  /// is read, so that the next one is found.
  @Nullable String name() {
    boolean quoted = isQuote(window.peek(0));
    if (quoted && !isNamed(beyondName(0))) {
      window.skip(1);
      return null;
    }
    String name = quoted ? quoted() : bare();
    bareNames = !quoted;
    if (value() == ':') window.skip(1);
    else if (!quoted) return null;
    return name;
  }

  /// The colon may be missing before what can be nothing but a value.
  private boolean isNamed(int ahead) {
    if (ahead < 0) return false;
    int c = window.peek(beyondSpace(ahead));
    return c == ':' || c == '{' || c == '[';
  }

  private String quoted() {
    int end = beyondName(0) - 1;
    chars.restart(LONGEST_NAME);
    window.skip(1);
    for (int left = end - 1; left > 0; ) left -= character();
    window.skip(1);
    return chars.toString();
  }

  private String bare() {
    chars.restart(LONGEST_NAME);
    do {
      chars.append((char) window.peek(0));
      window.skip(1);
    } while (isWord(window.peek(0)));
    return chars.toString();
  }

  /// A number, or nothing.
  Json word() {
    String word = bare();
    char last = word.charAt(word.length() - 1);
    boolean number = isDigit(last) && (isDigit(word.charAt(0)) || word.charAt(0) == '-');
    return number ? new Json.Text(word, window.has(1) ? word : "") : Json.Nothing.NOTHING;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  Json.Text string(Place place) {
    int quote = window.peek(0);
    int doubtful = -1;
    window.skip(1);
    chars.restart(LONGEST);
    for (int c = window.peek(0); c >= 0 && !(c == ',' && isNextObject(quote)); c = window.peek(0)) {
      if (c == quote) {
        if (isEnd(place)) {
          window.skip(1);
          return text(doubtful < 0 ? chars.length() : doubtful);
        }
        if (doubtful < 0) doubtful = chars.length();
      }
      character();
    }
    if (doubtful > 0) chars.cut(doubtful);
    return text(Math.max(doubtful, 0));
  }

  /// Behind the comma an object begins, as it never does within a string, where its quotes would be
  /// escaped: there is no end of it. (Other quotes stand in programs that people write about.)
  private boolean isNextObject(int quote) {
    int open = beyondSpace(1);
    if (window.peek(open) != '{') return false;
    int name = beyondSpace(open + 1);
    return window.peek(name) == quote && isColon(beyondName(name));
  }

  private boolean isNamedIn(int ahead) {
    return isQuote(window.peek(ahead)) && isColon(beyondName(ahead));
  }

  private Json.Text text(int certain) {
    String prose = chars.toString();
    return new Json.Text(prose, prose.substring(0, certain));
  }

  /// Reads one, and returns how long it was.
  private int character() {
    int c = window.peek(0);
    int length = c == '\\' ? escape() : 1;
    if (c != '\\') chars.append((char) c);
    window.skip(length);
    return length;
  }

  private int escape() {
    int c = window.peek(1);
    switch (c) {
      case 'n' -> chars.append('\n');
      case 't' -> chars.append('\t');
      case 'r' -> chars.append('\r');
      case 'b' -> chars.append('\b');
      case 'f' -> chars.append('\f');
      case 'u' -> {
        return numbered();
      }
      case -1 -> {
        return 1;
      }
      default -> chars.append((char) c);
    }
    return 2;
  }

  /// What has no four digits is no reference to a character.
  private int numbered() {
    int number = 0;
    for (int ahead = 2; ahead < 6; ahead++) {
      int digit = Character.digit(window.peek(ahead), 16);
      if (digit < 0) {
        chars.append("\\u");
        return 2;
      }
      number = 16 * number + digit;
    }
    chars.append((char) number);
    return 6;
  }

  private boolean isEnd(Place place) {
    int ahead = beyondSpace(1);
    return switch (window.peek(ahead)) {
      case -1 -> true;
      case ':' -> place == Place.ANYWHERE;
      case '}', ']' -> isBracket(ahead);
      case ',' -> place == Place.ANYWHERE || isComma(ahead, place);
      case '"', '\'' -> place != Place.MEMBER || isColon(beyondName(ahead));
      default -> ahead > FURTHEST || isComment(ahead);
    };
  }

  /// Whether it is one, and not a character of the string.
  private boolean isBracket(int bracket) {
    int ahead = beyondSpace(bracket + 1);
    int c = window.peek(ahead);
    return isQuote(c) ? isColon(beyondName(ahead)) : !Character.isLetterOrDigit(c);
  }

  private boolean isComma(int comma, Place place) {
    int ahead = beyondSpace(comma + 1);
    int c = window.peek(ahead);
    if (c < 0 || c == '}' || c == ']' || isComment(ahead)) return true;
    if (place == Place.ELEMENT) return isQuote(c) || "{[-tfn,".indexOf(c) >= 0 || isDigit(c);
    if (isQuote(c)) {
      int end = beyondName(ahead);
      return end < 0 || isColon(end);
    }
    if (!bareNames) return c == ',';
    while (ahead < comma + FURTHEST && isWord(window.peek(ahead))) ahead++;
    return window.peek(beyondSpace(ahead)) == ':';
  }

  /// Whether more objects of a list come behind the bracket that seems to be its end.
  boolean goesOn() {
    boolean comma = false;
    int ahead = 1;
    int c = window.peek(ahead);
    while (ahead < FURTHEST && (Character.isWhitespace(c) || c == ',' || c == '}' || c == ']')) {
      comma |= c == ',';
      c = window.peek(++ahead);
    }
    return comma && c == '{';
  }

  /// Whether another member comes behind the bracket.
  boolean goesOnWithName() {
    int comma = beyondSpace(1);
    if (window.peek(comma) != ',') return false;
    return isNamedIn(beyondSpace(comma + 1));
  }
}
