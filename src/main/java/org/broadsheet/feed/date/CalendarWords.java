package org.broadsheet.feed.date;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of months, and of the two halves of the day, as the JDK knows them: in the language of
/// the feed whatever that is, and else in those in which most papers are written. The beginning of
/// a name is as good as the name where it is of three letters or more and can be of no other month.
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
      de fr es it pt nl sv da nb fi is pl cs sk hu ro bg el ru uk be sr bs hr sl mk sq lt lv et ca eu gl \
      ga cy tr az hy ka ar he fa ur hi bn ta te mr th vi id ms ja ko zh\
      """;

  /// What they write elsewhere in the same language.
  private static final List<Locale> VARIANTS =
      Stream.of("de-AT", "sr-Latn", "ar-DZ", "ar-MA").map(Locale::forLanguageTag).toList();

  /// And points. The marks of India and Thailand are not among them: there they are the vowels.
  private static final String ACCENTS = "[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\p{P}\\s]";

  private static final int SHORTEST_BEGINNING = 3;

  private static final Map<String, Map<String, Integer>> LANGUAGES = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, Integer>> BEGINNINGS = new ConcurrentHashMap<>();
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
    Integer own = own(bare, language);
    if (own != null) return own;
    boolean tooShort = bare.length() < 3 && bare.chars().allMatch(c -> c < 128);
    return tooShort ? UNKNOWN : Everywhere.WORDS.getOrDefault(bare, UNKNOWN);
  }

  /// In Hebrew, "in" is the first letter of the word.
  private static @Nullable Integer own(String bare, String language) {
    Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
    Map<String, Integer> names = ofLanguage(locale);
    Integer meaning = names.getOrDefault(bare, beginnings(locale).get(bare));
    boolean within =
        meaning == null && bare.startsWith("\u05d1") && !locale.getLanguage().isEmpty();
    return within ? names.get(bare.substring(1)) : meaning;
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
    for (Locale it : variants(locale)) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          words.putIfAbsent(bare(month.getDisplayName(style, it)), month.getValue());
        }
      }
    }
    String[] halves = DateFormatSymbols.getInstance(locale).getAmPmStrings();
    words.putIfAbsent(bare(halves[0]), BEFORE_NOON);
    words.putIfAbsent(bare(halves[1]), AFTER_NOON);
    words.keySet().removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
    return Map.copyOf(words);
  }

  private static List<Locale> variants(Locale locale) {
    Stream<Locale> others =
        VARIANTS.stream().filter(it -> it.getLanguage().equals(locale.getLanguage()));
    return Stream.concat(Stream.of(locale), others).toList();
  }

  private static Map<String, Integer> beginnings(Locale locale) {
    String language = locale.getLanguage();
    if (language.length() != 2) return Map.of();
    return BEGINNINGS.computeIfAbsent(language, it -> cut(Locale.of(it)));
  }

  /// The beginnings of the names of months; those of several, and days of the week, mean nothing.
  private static Map<String, Integer> cut(Locale locale) {
    Map<String, Integer> beginnings = new HashMap<>();
    for (Locale it : variants(locale)) {
      for (Month month : Month.values()) {
        Set<String> names = new HashSet<>();
        for (TextStyle style : STYLES.subList(0, 2)) names.add(month.getDisplayName(style, it));
        for (String name : names) cut(name, month.getValue(), beginnings);
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      for (TextStyle style : STYLES) {
        beginnings.computeIfPresent(bare(day.getDisplayName(style, locale)), (_, _) -> UNKNOWN);
      }
    }
    return Map.copyOf(beginnings);
  }

  private static void cut(String name, int month, Map<String, Integer> beginnings) {
    String bare = bare(name);
    boolean oneWord = name.chars().allMatch(it -> it > ' ' && it != '\u2019');
    if (!oneWord || Character.isDigit(bare.charAt(0))) return;
    for (int end = SHORTEST_BEGINNING; end < bare.length(); end++) {
      beginnings.merge(bare.substring(0, end), month, CalendarWords::agreed);
    }
  }

  /// Words that mean different months in different languages mean nothing here.
  private static Map<String, Integer> everywhere() {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> beginnings = new HashMap<>();
    for (String language : WIDESPREAD.split(" ", -1)) {
      Locale locale = Locale.of(language);
      ofLanguage(locale).forEach((word, it) -> all.merge(word, it, CalendarWords::agreed));
      beginnings(locale).forEach((word, it) -> beginnings.merge(word, it, CalendarWords::agreed));
    }
    beginnings.forEach(all::putIfAbsent);
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
    String apart = Normalizer.normalize(small.replace('\u0131', 'i'), Normalizer.Form.NFD);
    return apart.replaceAll(ACCENTS, "");
  }
}
