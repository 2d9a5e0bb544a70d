package org.broadsheet.page.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as papers write them: for machines by ISO 8601, for people with the month's name in
/// many languages. Where no time is given it is midnight, where no offset is given it is UTC.
final class Dates {
  private static final int LONGEST = 200;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)(?:[T"
              + " ]+(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d{1,9})?"
              + "\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?)?(?![\\d])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?[./年년-]\\s?(\\d{1,2})\\s?[./月월-]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?\\s?(?:de"
              + " |d’|d')?\\s?-?([\\p{L}\\p{M}]{2,12})\\.?,?-?\\s?(?:de |del"
              + " )?\\s?,?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "([\\p{L}\\p{M}]{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_NAME_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\.?\\s([\\p{L}\\p{M}]{3,12})\\.?\\s(\\d{1,2})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d|\\d[./-])([012]?\\d)[:.h]([0-5]\\d)(?::[0-5]\\d)?\\s?([ap]\\.?m\\.?)?(?!\\d|[./-]\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  private static void months(String names) {
    int month = 1;
    for (String variants : names.split(" ", -1)) {
      for (String name : variants.split("/", -1)) MONTHS.putIfAbsent(name, month);
      month++;
    }
  }

  static {
    months(
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
            + " september/sept/sep october/oct november/nov december/dec");
    months(
        "januar/jänner/jan/jän februar/feber/feb märz/mär/mrz april mai juni/jun juli/jul august"
            + " september oktober/okt november dezember/dez");
    months(
        "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre"
            + " octobre novembre décembre/déc");
    months(
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set"
            + " octubre noviembre diciembre/dic");
    months(
        "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre"
            + " ottobre/ott novembre dicembre");
    months(
        "janeiro fevereiro/fev março abril maio/mai junho julho agosto setembro outubro/out"
            + " novembro dezembro/dez");
    months(
        "januari februari maart/mrt april mei/maj juni juli augustus/augusti september oktober"
            + " november december");
    months(
        "januar februar mars/marts april mai/maj juni juli august september oktober november"
            + " desember/des");
    months(
        "stycznia/sty lutego/lut marca/mar kwietnia/kwi maja czerwca/cze lipca/lip sierpnia/sie"
            + " września/wrz października/paź listopada/lis grudnia/gru");
    months(
        "января/янв февраля/фев марта/мар апреля/апр мая/май июня/июн июля/июл августа/авг"
            + " сентября/сен октября/окт ноября/ноя декабря/дек");
    months(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");
    months(
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen"
            + " července/červenec srpna/srpen září října/říjen listopadu prosince");
    months("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");
    months(
        "januari februari/pebruari maret april mei juni juli agustus/agu september oktober/okt"
            + " november/nop desember");
    months(
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta"
            + " syyskuuta lokakuuta marraskuuta joulukuuta");
    months(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
            + " decembrie");
    months(
        "január/januári február/februára március/marca április/apríl/apríla május/mája június/júna"
            + " július/júla augusztus/augusta szeptember/septembra október/októbra november"
            + " december/decembra");
    months(
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου"
            + " οκτωβρίου νοεμβρίου δεκεμβρίου");
    months("يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
  }

  private Dates() {}

  /// Whether it is the name of a month, in small letters.
  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  /// The moment that a text gives, or null where it gives none.
  static @Nullable OffsetDateTime in(String text) {
    if (text.length() < 6) return null;
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try {
      return first(start);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable OffsetDateTime first(String text) {
    Matcher epoch = EPOCH.matcher(text.strip());
    if (epoch.matches()) return epoch(text.strip());
    Matcher iso = ISO.matcher(text);
    if (iso.find()) return iso(iso);
    LocalDate date = written(text);
    return date == null ? null : date.atTime(time(text)).atOffset(ZoneOffset.UTC);
  }

  private static OffsetDateTime epoch(String digits) {
    long seconds = Long.parseLong(digits.length() == 10 ? digits : digits.substring(0, 10));
    return OffsetDateTime.of(
        java.time.LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static OffsetDateTime iso(Matcher parts) {
    LocalDate date = date(parts.group(1), parts.group(2), parts.group(3));
    if (parts.group(4) == null) return date.atStartOfDay().atOffset(ZoneOffset.UTC);
    int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(parts.group(4)) % 24, Integer.parseInt(parts.group(5)), second);
    return date.atTime(time).atOffset(offset(parts.group(7)));
  }

  private static ZoneOffset offset(@Nullable String written) {
    if (written == null || Character.isLetter(written.charAt(0))) return ZoneOffset.UTC;
    return ZoneOffset.of(written);
  }

  private static @Nullable LocalDate written(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    Matcher yearFirst = YEAR_FIRST.matcher(small);
    if (yearFirst.find()) return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    Matcher dayName = DAY_NAME.matcher(small);
    while (dayName.find()) {
      Integer month = MONTHS.get(dayName.group(2));
      if (month != null)
        return LocalDate.of(
            Integer.parseInt(dayName.group(3)), month, Integer.parseInt(dayName.group(1)));
    }
    Matcher nameDay = NAME_DAY.matcher(small);
    while (nameDay.find()) {
      Integer month = MONTHS.get(nameDay.group(1));
      if (month != null)
        return LocalDate.of(
            Integer.parseInt(nameDay.group(3)), month, Integer.parseInt(nameDay.group(2)));
    }
    Matcher yearNameDay = YEAR_NAME_DAY.matcher(small);
    while (yearNameDay.find()) {
      Integer month = MONTHS.get(yearNameDay.group(2));
      if (month != null)
        return LocalDate.of(
            Integer.parseInt(yearNameDay.group(1)), month, Integer.parseInt(yearNameDay.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(small);
    return dayFirst.find() ? dayFirst(dayFirst) : null;
  }

  /// The day comes first almost everywhere; where that gives no month, the month does.
  private static LocalDate dayFirst(Matcher parts) {
    int day = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int year = Integer.parseInt(parts.group(3));
    if (year < 100) year += 2000;
    return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
  }

  private static LocalTime time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.find()) return LocalTime.MIDNIGHT;
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(3);
    if (half != null && hour <= 12)
      hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
    return hour > 23 ? LocalTime.MIDNIGHT : LocalTime.of(hour, Integer.parseInt(time.group(2)));
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
