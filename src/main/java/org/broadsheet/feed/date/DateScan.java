package org.broadsheet.feed.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Goes through the text of a date once and sorts what it finds: the time of day, the zone, the
/// month if it has a name, and the numbers that are left.
final class DateScan {
  private static final int MOST_NUMBERS = 8;
  private static final String CLOCK = ":h：時时";
  private static final long MOST = 99_999_999_999_999L;

  private final String text;
  private final String language;
  private int at;
  private final long[] numbers = new long[MOST_NUMBERS];
  private final int[] digits = new int[MOST_NUMBERS];
  private int count;
  private int month;
  private int half;
  private int hour = -1;
  private int minute;
  private int second;
  private @Nullable ZoneId zone;
  private char separator;
  private int firstEnd;
  private String between = "";

  DateScan(String text, String language) {
    this.text = text;
    this.language = language;
  }

  /// How many numbers are left.
  int count() {
    return count;
  }

  long number(int index) {
    return numbers[index];
  }

  int digits(int index) {
    return digits[index];
  }

  /// 0 where it has no name.
  int month() {
    return month;
  }

  /// What stands behind the first number.
  char separator() {
    return separator;
  }

  /// What stands between the first two numbers.
  String between() {
    return between;
  }

  boolean hasTime() {
    return hour >= 0;
  }

  int hour() {
    int clock = Math.max(hour, 0);
    if (half == CalendarWords.AFTER_NOON && clock < 12) return clock + 12;
    return half == CalendarWords.BEFORE_NOON && clock == 12 ? 0 : clock;
  }

  int minute() {
    return minute;
  }

  /// A leap second is the one before.
  int second() {
    return second == 60 ? 59 : second;
  }

  @Nullable ZoneId zone() {
    return zone;
  }

  void scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) number();
      else if (Character.isLetter(c)) word();
      else if ((c == '+' || c == '-') && hour >= 0 && isDigit(peek(1))) offset();
      else at++;
    }
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private long digits() {
    long number = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      number = Math.min(number * 10 + Character.digit(text.charAt(at++), 10), MOST);
    }
    return number;
  }

  private void number() {
    int from = at;
    long number = digits();
    int length = at - from;
    if (hour < 0 && length <= 2 && isClock()) time((int) number);
    else if (hour < 0 && count > 0 && from > 0 && isT(text.charAt(from - 1)))
      compact(number, length);
    else if (length == 14) {
      keep(number / 1_000_000, 8);
      compact(number % 1_000_000, 6);
    } else keep(number, length);
    if (count == 1 && firstEnd == 0) firstEnd = at;
    else if (count == 2 && firstEnd < from && between.isEmpty())
      between = text.substring(firstEnd, from);
  }

  private static boolean isT(char c) {
    return c == 'T' || c == 't';
  }

  /// Whether a time begins with the number before: `9:05`, `9h05`, `9.05`, `9時05分`, `9h`.
  private boolean isClock() {
    char c = peek(0);
    if (c == 'h' && isDayThere() && !Character.isLetterOrDigit(peek(1))) return true;
    boolean clock = CLOCK.indexOf(c) >= 0 || (c == '.' && isDayThere());
    return clock && isDigit(peek(1));
  }

  /// Then points part hours and minutes.
  private boolean isDayThere() {
    return count >= (month > 0 ? 2 : 3);
  }

  private void time(int hours) {
    hour = hours;
    char mark = text.charAt(at++);
    minute = (int) digits();
    if ((peek(0) == ':' || peek(0) == mark) && isDigit(peek(1))) {
      at++;
      second = (int) digits();
      if ((peek(0) == '.' || peek(0) == ',') && isDigit(peek(1))) {
        at++;
        digits();
      }
    }
  }

  /// `T1015`, `T101500`.
  private void compact(long number, int length) {
    int time = (int) (length == 6 ? number : length == 4 ? number * 100 : number * 10_000);
    hour = time / 10_000;
    minute = time / 100 % 100;
    second = time % 100;
  }

  private void keep(long number, int length) {
    if (count == MOST_NUMBERS) return;
    if (count == 0) separator = peek(0);
    numbers[count] = number;
    digits[count++] = length;
  }

  private void offset() {
    boolean west = text.charAt(at++) == '-';
    int from = at;
    int number = (int) digits();
    boolean whole = at - from <= 2;
    int minutes = whole ? 0 : number % 100;
    if (whole && peek(0) == ':' && isDigit(peek(1))) {
      at++;
      minutes = (int) digits();
    }
    ZoneOffset found = Zones.find(west, whole ? number : number / 100, minutes);
    if (zone == null || zone.equals(ZoneOffset.UTC)) zone = found;
  }

  private void word() {
    int from = at;
    while (at < text.length() && isWord(text.charAt(at))) at++;
    String word = text.substring(from, at);
    ZoneId named = hour >= 0 || word.length() >= 3 ? Zones.find(word) : null;
    if (named != null && hour >= 0) {
      if (zone == null) zone = named;
      return;
    }
    boolean known = month > 0 && hour >= 0;
    if (!known || word.length() <= 4) meaning(word, from);
    if (zone == null && isKorean(word)) zone = ZoneOffset.ofHours(9);
  }

  private boolean isWord(char c) {
    if (Character.isLetter(c) || isMark(c)) return true;
    if (c == '.') return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return (c == '/' || c == '_') && hour >= 0 && Character.isLetter(peek(1));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// The last name of a month is the month: one before may be a day of the week, as in `mar. 1
  /// juin`.
  private void meaning(String word, int from) {
    int meaning = CalendarWords.meaning(word, language);
    if (meaning == CalendarWords.UNKNOWN) return;
    if (meaning <= 12) month = meaning;
    else {
      if (hour < 0 && word.charAt(0) < 128 && followsNumber(from)) hour = (int) numbers[--count];
      if (hour >= 0 || word.charAt(0) >= 128) half = meaning;
    }
  }

  /// `3 pm`, and not the German `am 3.`
  private boolean followsNumber(int from) {
    String before = text.substring(0, from).stripTrailing();
    return count > 0
        && digits[count - 1] <= 2
        && !before.isEmpty()
        && isDigit(before.charAt(before.length() - 1));
  }

  /// It is one time wherever Korean is written.
  private static boolean isKorean(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }
}
