package org.broadsheet.feed.date;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names of months, and of the two halves of the day, as the JDK knows them: in the language of
/// the feed whatever that is, and else in those in which most papers are written.
final class CalendarWords {
  static final int UNKNOWN = 0;
  static final int BEFORE_NOON = 21;
  static final int AFTER_NOON = 22;

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /// All that the JDK knows would take three times as long.
  private static final String WIDESPREAD =
      """
      de fr es it pt nl sv da nb fi is pl cs sk hu ro bg el ru uk be sr hr sl mk sq lt lv et ca eu gl \
      ga cy tr az hy ka ar he fa ur hi bn ta te mr th vi id ms ja ko zh\
      """;

  private static final Map<String, Map<String, Integer>> LANGUAGES = new ConcurrentHashMap<>();
  private static final Map<String, Integer> ENGLISH = english();

  private CalendarWords() {}

  /// Made when the first word comes that is neither English nor in its feed's language.
  private static final class Everywhere {
    static final Map<String, Integer> WORDS = everywhere();
  }

  /// The number of a month, [#BEFORE_NOON], [#AFTER_NOON] or [#UNKNOWN].
  ///
  /// @param language of the text, as a BCP 47 tag; may be empty
  static int meaning(String word, String language) {
    String bare = bare(word);
    Integer english = ENGLISH.get(bare);
    if (english != null) return english;
    Integer own = ofLanguage(Locale.forLanguageTag(language.replace('_', '-'))).get(bare);
    if (own != null) return own;
    boolean tooShort = bare.length() < 3 && bare.chars().allMatch(c -> c < 128);
    return tooShort ? UNKNOWN : Everywhere.WORDS.getOrDefault(bare, UNKNOWN);
  }

  private static Map<String, Integer> english() {
    Map<String, Integer> words = new HashMap<>(ofLanguage(Locale.ENGLISH));
    words.put("sept", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(bare(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), UNKNOWN);
      words.put(bare(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), UNKNOWN);
    }
    words.put("am", BEFORE_NOON);
    words.put("pm", AFTER_NOON);
    return Map.copyOf(words);
  }

  private static Map<String, Integer> ofLanguage(Locale locale) {
    String language = locale.getLanguage();
    if (language.length() != 2) return Map.of();
    return LANGUAGES.computeIfAbsent(language, it -> words(Locale.of(it)));
  }

  private static Map<String, Integer> words(Locale locale) {
    Map<String, Integer> words = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        words.putIfAbsent(bare(month.getDisplayName(style, locale)), month.getValue());
      }
    }
    String[] halves = DateFormatSymbols.getInstance(locale).getAmPmStrings();
    words.putIfAbsent(bare(halves[0]), BEFORE_NOON);
    words.putIfAbsent(bare(halves[1]), AFTER_NOON);
    words.keySet().removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
    return Map.copyOf(words);
  }

  /// Words that mean different months in different languages mean nothing here.
  private static Map<String, Integer> everywhere() {
    Map<String, Integer> all = new HashMap<>();
    Arrays.stream(WIDESPREAD.split(" ", -1))
        .map(Locale::of)
        .map(CalendarWords::ofLanguage)
        .forEach(words -> words.forEach((word, it) -> all.merge(word, it, CalendarWords::agreed)));
    all.values().removeIf(meaning -> meaning == UNKNOWN);
    return Map.copyOf(all);
  }

  private static int agreed(int one, int other) {
    return one == other ? one : UNKNOWN;
  }

  /// In small letters, without accents and points.
  private static String bare(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(c -> c >= 'a' && c <= 'z')) return small;
    return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[\\p{Mn}.\\s]", "");
  }
}
