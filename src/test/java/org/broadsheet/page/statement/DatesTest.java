package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09T08:05:00+01:00 | 2026-03-09T08:05+01:00",
        "2026-03-09T08:05:00.123Z | 2026-03-09T08:05Z",
        "2026-03-09 08:05:00 | 2026-03-09T08:05Z",
        "2026-03-09T08:05:00-0500 | 2026-03-09T08:05-05:00",
        "2026-03-09 | 2026-03-09T00:00Z",
        "20260309T0805Z | 2026-03-09T08:05Z",
        "1773043500 | 2026-03-09T08:05Z",
        "1773043500000 | 2026-03-09T08:05Z",
        "March 9, 2026 at 8:05 p.m. | 2026-03-09T20:05Z",
        "Monday, 9 March 2026, 08:05 | 2026-03-09T08:05Z",
        "9th March 2026 | 2026-03-09T00:00Z",
        "Sept. 3, 2026 | 2026-09-03T00:00Z",
        "Mon, 12:05 a.m. March 9 2026 | 2026-03-09T00:05Z",
        "9. März 2026 um 08:05 Uhr | 2026-03-09T08:05Z",
        "09.03.2026, 8.05 | 2026-03-09T08:05Z",
        "9.3.26 | 2026-03-09T00:00Z",
        "le 9 août 2026 à 8h05 | 2026-08-09T08:05Z",
        "9 de marzo de 2026 | 2026-03-09T00:00Z",
        "9 de março de 2026 às 08h05 | 2026-03-09T08:05Z",
        "9 marzo 2026 | 2026-03-09T00:00Z",
        "9 maart 2026 | 2026-03-09T00:00Z",
        "9. kesäkuuta 2026 | 2026-06-09T00:00Z",
        "9 marca 2026 | 2026-03-09T00:00Z",
        "9 марта 2026, 08:05 | 2026-03-09T08:05Z",
        "9 березня 2026 | 2026-03-09T00:00Z",
        "9. března 2026 | 2026-03-09T00:00Z",
        "2026. október 4. | 2026-10-04T00:00Z",
        "9 Ağustos 2026 | 2026-08-09T00:00Z",
        "9 Αυγούστου 2026 | 2026-08-09T00:00Z",
        "9 أغسطس 2026 | 2026-08-09T00:00Z",
        "2026年3月9日 | 2026-03-09T00:00Z",
        "2026년 3월 9일 | 2026-03-09T00:00Z",
        "2026/3/9 | 2026-03-09T00:00Z",
        "03/25/2026 | 2026-03-25T00:00Z",
      })
  void datesAsPapersWriteThem(String written, String date) {
    assertEquals(date, String.valueOf(Dates.in(written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "5 minutes ago",
        "99.99.2026",
        "2026-13-45",
        "Route 66, 2026",
        "12345"
      })
  void whatIsNoDate(String text) {
    assertNull(Dates.in(text));
  }

  @Test
  void onlyTheBeginningOfALongTextIsLookedAt() {
    assertNull(Dates.in("word ".repeat(60) + "9 March 2026"));
  }

  @Property
  void noTextBreaksIt(@ForAll String text) {
    assertEquals(Dates.in(text), Dates.in(text));
  }
}
