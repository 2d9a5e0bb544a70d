package org.broadsheet.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.search.Clause.State;

/// Reads what a person types into the search field. Every text is a query: what is none of the
/// language's forms is taken as words.
final class QueryReader {
  /// Nobody types longer ones; they are pasted by mistake.
  private static final int LONGEST = 1_000;

  private static final int MOST_CLAUSES = 32;
  private static final String QUOTES = "\"“”„‟«»「」『』";
  private static final Pattern NAME = Pattern.compile("(\\p{Alpha}{2,7})[:：]");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Map<String, Part> PARTS =
      Map.of(
          "title", Part.TITLE,
          "caption", Part.CAPTION,
          "credit", Part.CREDIT,
          "author", Part.AUTHOR,
          "feed", Part.FEED,
          "folder", Part.FOLDER);

  private final String text;
  private final ZoneId zone;
  private final List<Clause> clauses = new ArrayList<>();
  private boolean unreadOnly;
  private boolean starredOnly;
  private int at;

  private QueryReader(String text, ZoneId zone) {
    this.text = text.substring(0, Math.min(text.length(), LONGEST));
    this.zone = zone;
  }

  /// @param zone in which the days of `after:` and `before:` begin
  static Request read(String text, ZoneId zone) {
    QueryReader reader = new QueryReader(text, zone);
    while (reader.findsNext() && reader.clauses.size() < MOST_CLAUSES) reader.readNext();
    return new Request(reader.clauses, reader.unreadOnly, reader.starredOnly);
  }

  private boolean findsNext() {
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return at < text.length();
  }

  private void readNext() {
    boolean not = text.charAt(at) == '-';
    if (not) at++;
    int begin = at;
    String name = name();
    if (at < text.length() && isQuote(text.charAt(at))) {
      readPhrase(not, PARTS.getOrDefault(name, Part.ANY));
      return;
    }
    String value = upToSpace();
    if (value.isEmpty() || (name.equals("is") && !not && isMark(value))) return;
    boolean open = !not && at == text.length();
    String whole = text.substring(begin, at);
    add(not, named(name, value).orElseGet(() -> word(name, value, whole, open)));
  }

  /// The name before a colon, or nothing where there is none that we know.
  private String name() {
    Matcher matcher = NAME.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) return "";
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (!PARTS.containsKey(name) && !List.of("is", "after", "before").contains(name)) return "";
    at = matcher.end();
    return name;
  }

  /// A phrase that is not closed is still being typed: its last word may go on.
  private void readPhrase(boolean not, Part part) {
    int begin = ++at;
    while (at < text.length() && !isQuote(text.charAt(at))) at++;
    String phrase = text.substring(begin, at);
    if (at < text.length()) at++;
    else if (!not) {
      int last = lastWord(phrase);
      clauses.add(new Clause.Word(part, phrase.substring(last), true));
      phrase = phrase.substring(0, last);
    }
    if (!phrase.isBlank()) add(not, new Clause.Phrase(part, phrase));
  }

  private static int lastWord(String phrase) {
    int last = phrase.length();
    while (last > 0 && !isSpace(phrase.charAt(last - 1))) last--;
    return last;
  }

  private String upToSpace() {
    int begin = at;
    while (at < text.length() && !isSpace(text.charAt(at))) at++;
    return text.substring(begin, at);
  }

  private boolean isMark(String value) {
    boolean unread = value.equalsIgnoreCase("unread");
    boolean starred = value.equalsIgnoreCase("starred");
    unreadOnly |= unread;
    starredOnly |= starred;
    return unread || starred;
  }

  private Optional<Clause> named(String name, String value) {
    return switch (name) {
      case "is" -> state(value);
      case "after" -> begin(value).map(Clause.After::new);
      case "before" -> begin(value).map(Clause.Before::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Clause> state(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "saved" -> Optional.of(new Clause.Is(State.SAVED));
      case "complete" -> Optional.of(new Clause.Is(State.COMPLETE));
      default -> Optional.empty();
    };
  }

  /// When a year, month or day begins.
  private Optional<Instant> begin(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) return Optional.empty();
    try {
      LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
      return Optional.of(day.atStartOfDay(zone).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(Matcher date, int group) {
    String digits = date.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  private static Clause word(String name, String value, String whole, boolean open) {
    boolean star = value.endsWith("*");
    Part part = PARTS.get(name);
    return new Clause.Word(
        part != null ? part : Part.ANY, part != null ? value : whole, star || open);
  }

  private void add(boolean not, Clause clause) {
    clauses.add(not ? new Clause.Not(clause) : clause);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
