package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "'Sun, 06 Nov 1994 08:49:37 GMT', 1994-11-06T08:49:37Z",
    "'Sunday, 06-Nov-26 08:49:37 GMT', 2026-11-06T08:49:37Z",
    "'Sun Nov  6 08:49:37 1994', 1994-11-06T08:49:37Z",
    "'Sun Nov 16 08:49:37 1994', 1994-11-16T08:49:37Z",
    "'Fri, 06 Nov 1994 08:49:37 UTC', 1994-11-06T08:49:37Z",
    "'6 Nov 1994 08:49:37', 1994-11-06T08:49:37Z",
    "'Sun, 06 Nov 1994 08:49:37 +0000', 1994-11-06T08:49:37Z",
  })
  void datesAreReadInAllThreeForms(String written, Instant date) {
    assertEquals(date, Moments.date(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "Sun", "Sun, 36 Nov 1994 08:49:37 GMT", "1994-11-06"})
  void otherWordsAreNoDates(String written) {
    assertNull(Moments.date(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a", "Sun ", "-"})
  void longOnesCostNothing(String part) {
    assertNull(Moments.date(part.repeat(300_000)));
  }
}
