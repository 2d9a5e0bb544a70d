package org.broadsheet.feed.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 02 Oct 2002 13:00:00 GMT|2002-10-02T13:00:00Z",
        "Wed, 02 Oct 20 13:00:00 GMT|2020-10-02T13:00:00Z",
        "2 Oct 02|2002-10-02T00:00:00Z",
        "2002年10月2日 13时05分|2002-10-02T13:05:00Z",
        "le 2 octobre 2002 à 13h|2002-10-02T13:00:00Z",
        "Wed, 2 Oct 02 13:00 EST|2002-10-02T18:00:00Z",
        "2 Oct 2002 13:00:00 +0530|2002-10-02T07:30:00Z",
        "Wednesday, October 2, 2002 - 1:05pm|2002-10-02T13:05:00Z",
        "Oct. 2, 2002, 10:57 a.m.|2002-10-02T10:57:00Z",
        "October 2nd, 2002 at 12 am|2002-10-02T00:00:00Z",
        "Wed Oct  2 13:00:00 2002|2002-10-02T13:00:00Z",
        "Wed Oct 02 2002 13:00:00 GMT-0800 (Pacific Standard Time)|2002-10-02T21:00:00Z",
        "Wed, 02 Oct 2002 13:00:00 Europe/Paris|2002-10-02T11:00:00Z",
        "Wed, 02 Oct 2002 13:00:00 XYZ|2002-10-02T13:00:00Z",
        "Wed, 02 Oct 2002 24:00:00 GMT|2002-10-03T00:00:00Z",
        "2002-10-02T13:00:00.123+02:00|2002-10-02T11:00:00Z",
        "2002-10-02T13:00:60Z|2002-10-02T13:00:59Z",
        "2002-10-02 13:00:00 -00:20|2002-10-02T13:20:00Z",
        "2002-10-02T13:00:00-05:00Z|2002-10-02T18:00:00Z",
        "2002/10/02 13:00|2002-10-02T13:00:00Z",
        "2002-10-02T9h15|2002-10-02T09:15:00Z",
        "20021002T131500Z|2002-10-02T13:15:00Z",
        "20021002131500|2002-10-02T13:15:00Z",
        "2002-10-02T1315|2002-10-02T13:15:00Z",
        "20021002|2002-10-02T00:00:00Z",
        "021002|2002-10-02T00:00:00Z",
        "2002-275|2002-10-02T00:00:00Z",
        "2002-W40-3|2002-10-02T00:00:00Z",
        "2002-W40-3T13:00:00+01:00|2002-10-02T12:00:00Z",
        "Wed, 02 Oct 2002 13.05.06 GMT|2002-10-02T13:05:06Z",
        "2.10.2002 13.05|2002-10-02T13:05:00Z",
        "2002年10月2日 13：05：06|2002-10-02T13:05:06Z",
        "2002275|2002-10-02T00:00:00Z",
        "02275|2002-10-02T00:00:00Z",
        "02-10-02|2002-10-02T00:00:00Z",
        "-0210|2002-10-01T00:00:00Z",
        "2002-10|2002-10-01T00:00:00Z",
        "10/2002|2002-10-01T00:00:00Z",
        "October 2002|2002-10-01T00:00:00Z",
        "2002|2002-01-01T00:00:00Z",
        "2.10.2002 13:00|2002-10-02T13:00:00Z",
        "Wed, 02 10 2002 13:00:00 GMT|2002-10-02T13:00:00Z",
        "10/20/2002 4:20 pm|2002-10-20T16:20:00Z",
        "20/10/2002|2002-10-20T00:00:00Z",
        "02-Oct-1998|1998-10-02T00:00:00Z",
        "1033563600|2002-10-02T13:00:00Z",
        "1033563600000|2002-10-02T13:00:00Z"
      })
  void manyWaysOfWritingAreRead(String text, Instant moment) {
    assertEquals(moment, whole(Dates.read(text, "")));
  }

  private static Instant whole(Instant moment) {
    return moment == null ? null : Instant.ofEpochSecond(moment.getEpochSecond());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mar., 01 déc. 2020 16:11:02 +0000|2020-12-01T16:11:02Z",
        "Di, 01 Dez 2020 16:11:02|2020-12-01T16:11:02Z",
        "1 de diciembre de 2020 a las 10:30|2020-12-01T10:30:00Z",
        "Κυρ, 11 Ιούλ 2004 12:00:00 EST|2004-07-11T17:00:00Z",
        "2004-július-13T9:15-05:00|2004-07-13T14:15:00Z",
        "1 декабря 2020 г. 10:30|2020-12-01T10:30:00Z",
        "2020年12月1日 下午3:30|2020-12-01T15:30:00Z",
        "2004-05-25 오후 11:23:17|2004-05-25T14:23:17Z",
        "١ ديسمبر ٢٠٢٠|2020-12-01T00:00:00Z",
        "१ दिसंबर २०२०|2020-12-01T00:00:00Z"
      })
  void monthsHaveNamesInManyLanguages(String text, Instant moment) {
    assertEquals(moment, Dates.read(text, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2020, en-US, 2020-03-04",
    "03/04/2020, '', 2020-03-04",
    "03/04/2020, en-GB, 2020-04-03",
    "03/04/2020, pt_BR, 2020-04-03",
    "5 lis 2020, pl, 2020-11-05",
    "5 lis 2020, hr, 2020-10-05"
  })
  void theLanguageDecidesWhereADateIsAmbiguous(String text, String language, String day) {
    assertEquals(Instant.parse(day + "T00:00:00Z"), Dates.read(text, language));
  }

  @ParameterizedTest
  @CsvSource({
    "10 ноя 2025, '', 2025-11-10",
    "10 сен 2025, ru, 2025-09-10",
    "'Пн, 10 тра 2025', uk, 2025-05-10",
    "10 жов 2025, '', 2025-10-10",
    "10 листопада 2025, '', 2025-11-10",
    "'Pn, 10 lis 2025', pl, 2025-11-10",
    "10 lipca 2025, '', 2025-07-10",
    "10 noi 2025, '', 2025-11-10",
    "10. jän. 2025, de, 2025-01-10",
    "10. decembar 2025, '', 2025-12-10",
    "10 KASIM 2025, tr, 2025-11-10",
    "10 बेनाम 2025, '', ",
    "10 दिस॰ 2025, hi, 2025-12-10",
    "10 בנובמבר 2025, he, 2025-11-10",
    "10 נוב׳ 2025, '', 2025-11-10",
    "ngày 10 tháng 11 năm 2025, vi, 2025-11-10",
    "tháng 11 năm 2025, vi, 2025-11-01",
    "2025年11月, ja, 2025-11-01",
    "10 gada 2025. 3, '', ",
    "'Pn, 10 lis 2025', '', ",
    "10 lip 2025 18 h, '', ",
    "10 foo 2025, '', ",
    "10-foo-2025, '', ",
    "'Foo 10, 2025', '', ",
    "10 XI 2025, '', ",
    "10 foo 25 18 Uhr, '', "
  })
  void anUnknownMonthIsNoMonthAndABeginningIsEnough(String text, String language, String day) {
    Instant expected = day == null ? null : Instant.parse(day + "T00:00:00Z");
    assertEquals(expected, Dates.read(text, language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cs", "sk", "hr", "sr", "sr-Latn", "sl", "bg", "el", "tr", "ro", "hu", "fi", "et", "lv",
        "lt", "nl", "sv", "da", "nb", "pt", "es", "it", "fr", "de", "de-AT", "eu", "ar", "ar-DZ",
        "ar-MA", "he", "fa", "hi", "id", "th", "ru", "uk", "pl", "be", "mk", "is", "ca"
      })
  void everyMonthHasItsNameInItsLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    for (Month month : Month.values()) {
      Instant expected = LocalDate.of(2025, month, 17).atStartOfDay(ZoneOffset.UTC).toInstant();
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
        String text = "17 " + month.getDisplayName(style, locale) + " 2025";
        assertEquals(expected, Dates.read(text, tag), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "tomorrow",
        "Sun, 16 Dec zz 11:47:32 GMT",
        "Sun, 16 xyz 2012",
        "2013-02-30",
        "2013-01-28T99:00:00Z",
        "2013-01-28T09:61:00Z",
        "00 Jan 2000",
        "1234567890123456",
        "0001-01-01T00:00:00Z",
        "9999-12-31T00:00:00Z",
        "99999999999999999999999",
        "+ - : / T Z"
      })
  void whatIsNoDateIsNull(String text) {
    assertNull(Dates.read(text, ""));
  }

  @Property(tries = 300, seed = "20261123")
  void whatComputersWriteIsReadExactly(
      @ForAll @LongRange(min = -2_000_000_000L, max = 7_000_000_000L) long second) {
    Instant moment = Instant.ofEpochSecond(second);
    var time = moment.atOffset(ZoneOffset.ofHoursMinutes(5, 45));
    assertEquals(moment, Dates.read(moment.toString(), ""));
    assertEquals(moment, Dates.read(DateTimeFormatter.RFC_1123_DATE_TIME.format(time), ""));
    assertEquals(moment, Dates.read(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), ""));
  }

  @Property(tries = 500, seed = "20261123")
  void anyTextIsADateOrNone(@ForAll String text) {
    Dates.read(text, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thu, 05 Mar 20", "5 March 2", "Mar 5, 20", "05 Mar 19", "05 Mar 202"})
  void aDateThatIsCutOffInItsYearIsNone(String text) {
    assertNull(Dates.read(text, ""));
  }
}
