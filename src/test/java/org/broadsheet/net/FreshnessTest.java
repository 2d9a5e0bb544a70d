package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest extends Fetching {
  private static final String DATE = "Sun, 01 Mar 2026 05:00:00 GMT";

  /// Headers are parted by a bar; no seconds means that the server said nothing.
  @ParameterizedTest
  @CsvSource({
    "Cache-Control: max-age=7200, 7200",
    "'Cache-Control: public, MAX-AGE = \"60\", immutable', 60",
    "Cache-Control: public|Cache-Control: max-age=60, 60",
    "Cache-Control: max-age=31536000, 86400",
    "Cache-Control: max-age=9999999999999999999999, 86400",
    "Cache-Control: max-age=0,",
    "Cache-Control: max-age=-5,",
    "Cache-Control: s-maxage=60,",
    "Cache-Control: no-cache,",
    "Cache-Control:,",
  })
  void rule28_maxAgeIsTheEarliestNextRequest(String headers, Integer seconds) throws Exception {
    assertFresh(headers, seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "'Expires: Sun, 01 Mar 2026 06:00:00 GMT', 3600",
    "'Expires: Sun, 01 Mar 2026 04:00:00 GMT',",
    "Expires: 0,",
    "'Cache-Control: max-age=60|Expires: Sun, 01 Mar 2026 06:00:00 GMT', 60",
    "'Cache-Control: max-age=0|Expires: Sun, 01 Mar 2026 06:00:00 GMT',",
  })
  void rule29_expiresLikewiseWithoutMaxAge(String headers, Integer seconds) throws Exception {
    assertFresh(headers, seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "Cache-Control: max-age=7200|Age: 7000, 200",
    "Cache-Control: max-age=7200|Age: 9000,",
    "Cache-Control: max-age=7200|Age: old, 7200",
  })
  void rule30_ageIsCounted(String headers, Integer seconds) throws Exception {
    assertFresh(headers, seconds);
  }

  private void assertFresh(String headers, Integer seconds) throws Exception {
    ScriptedServer server =
        server((_, to) ->
            answer(to, "200 OK", "news", ("Date: " + DATE + "|" + headers).split("\\|", -1)));
    Instant until = seconds == null ? null : clock.instant().plusSeconds(seconds);
    assertEquals(until, fresh(fetcher(), feed(server.at("/"))).freshUntil());
  }

  @Test
  void rule29_withoutADateOurClockCounts() throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "200 OK", "news", "Expires: Sun, 01 Mar 2026 09:00:00 GMT"));
    assertEquals(
        clock.instant().plus(Duration.ofHours(1)),
        fresh(fetcher(), feed(server.at("/"))).freshUntil());
  }

  @Test
  void rule05_notModifiedMayRenewIt() throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "304 Not Modified", "", "Cache-Control: max-age=60"));
    assertEquals(
        clock.instant().plusSeconds(60),
        unchanged(fetcher(), feed(server.at("/"), new Validators("\"1\"", ""))).freshUntil());
  }
}
