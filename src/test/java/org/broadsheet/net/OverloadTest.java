package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Limits;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverloadTest extends Fetching {
  private final Instant start = clock.instant();

  /// Answers as told until it is told something else.
  private static final class Told implements ScriptedServer.Script {
    volatile String status = "200 OK";
    volatile String[] headers = {};

    @Override
    public void answer(ScriptedServer.Asked asked, OutputStream to) throws IOException {
      ScriptedServer.answer(to, status, "words", headers);
    }

    void now(String status, String... headers) {
      this.status = status;
      this.headers = headers;
    }
  }

  private static String host(URI address) {
    return address.getHost() + ":" + address.getPort();
  }

  @Test
  void rule21_retryAfterPausesTheWholeHost() throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "429 Too Many Requests", "", "Retry-After: 300"));
    Fetcher fetcher = fetcher();
    Failed first = failed(fetcher, feed(server.at("/a")));
    Instant until = start.plusSeconds(300);
    assertEquals(new Failed(new Problem(Kind.RATE_LIMITED, until.toString()), 429, until), first);
    clock.pass(Duration.ofSeconds(299));
    Failed second = failed(fetcher, feed(server.at("/b")));
    assertEquals(new Failed(new Problem(Kind.RATE_LIMITED, until.toString()), 0, until), second);
    assertEquals(1, server.asked().size());
    clock.pass(Duration.ofSeconds(1));
    failed(fetcher, feed(server.at("/b")));
    assertEquals(2, server.asked().size());
  }

  @Test
  void rule21_otherHostsAreAskedMeanwhile() throws Exception {
    ScriptedServer busy = server((_, to) -> answer(to, "429 Too Many Requests", ""));
    ScriptedServer idle = server((_, to) -> answer(to, "200 OK", "news"));
    Fetcher fetcher = fetcher();
    failed(fetcher, feed(busy.at("/")));
    fresh(fetcher, feed(idle.at("/")));
  }

  @Test
  void rule21_aRedirectToAPausedHostIsNotFollowed() throws Exception {
    ScriptedServer busy = server((_, to) -> answer(to, "429 Too Many Requests", ""));
    ScriptedServer idle = server((_, to) -> ScriptedServer.redirect(to, 302, busy.at("/b")));
    Fetcher fetcher = fetcher();
    failed(fetcher, feed(busy.at("/a")));
    assertEquals(Kind.RATE_LIMITED, failure(fetcher, feed(idle.at("/"))));
    assertEquals(1, busy.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 01 Mar 2026 08:01:00 GMT",
        "Sunday, 01-Mar-26 08:01:00 GMT",
        "Sun Mar  1 08:01:00 2026"
      })
  void rule22_retryAfterMayBeADate(String date) throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "429 Too Many Requests", "", "Retry-After: " + date));
    assertEquals(start.plusSeconds(60), failed(fetcher(), feed(server.at("/"))).retryAfter());
  }

  @Test
  void rule22_theDateIsSeenFromTheServersClock() throws Exception {
    ScriptedServer server =
        server((_, to) ->
            answer(
                to,
                "429 Too Many Requests",
                "",
                "Date: Sun, 01 Mar 2026 03:00:00 GMT",
                "Retry-After: Sun, 01 Mar 2026 03:01:00 GMT"));
    assertEquals(start.plusSeconds(60), failed(fetcher(), feed(server.at("/"))).retryAfter());
  }

  @Test
  void rule23_withoutATimeTheWaitIsDoubledOnRepetition() throws Exception {
    Told told = new Told();
    ScriptedServer server = server(told);
    Fetcher fetcher = fetcher();
    told.now("429 Too Many Requests");
    assertEquals(start.plusSeconds(600), failed(fetcher, feed(server.at("/"))).retryAfter());
    clock.pass(Duration.ofMinutes(10));
    assertEquals(start.plusSeconds(600 + 1200), failed(fetcher, feed(server.at("/"))).retryAfter());
    clock.pass(Duration.ofMinutes(20));
    told.now("200 OK");
    fresh(fetcher, feed(server.at("/")));
    told.now("429 Too Many Requests");
    assertEquals(
        start.plusSeconds(600 + 1200 + 600), failed(fetcher, feed(server.at("/"))).retryAfter());
  }

  @Test
  void rule23_theDoublingEndsAtADay() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "429 Too Many Requests", ""));
    Fetcher fetcher = fetcher();
    for (int i = 0; i < 12; i++) {
      failed(fetcher, feed(server.at("/")));
      clock.pass(Duration.ofDays(1));
    }
    assertEquals(
        clock.instant().plus(Duration.ofDays(1)),
        failed(fetcher, feed(server.at("/"))).retryAfter());
  }

  @Test
  void rule24_unavailableWithATimePausesTheHostToo() throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "503 Service Unavailable", "", "Retry-After: 120"));
    Fetcher fetcher = fetcher();
    assertEquals(Kind.RATE_LIMITED, failure(fetcher, feed(server.at("/a"))));
    assertEquals(Kind.RATE_LIMITED, failure(fetcher, feed(server.at("/b"))));
    assertEquals(1, server.asked().size());
  }

  @Test
  void rule24_unavailableWithoutATimeTellsOfOneAddressOnly() throws Exception {
    Told told = new Told();
    ScriptedServer server = server(told);
    Fetcher fetcher = fetcher();
    told.now("503 Service Unavailable");
    Problem problem = problem(fetcher, feed(server.at("/a")));
    assertEquals(new Problem(Kind.SERVER_ERROR, "503"), problem);
    told.now("200 OK");
    fresh(fetcher, feed(server.at("/b")));
  }

  @ParameterizedTest
  @CsvSource({
    "99999999, 86400",
    "999999999999999999999999, 600",
    "'Thu, 01 Jan 2099 00:00:00 GMT', 86400",
    "0, 1",
    "'Thu, 01 Jan 1970 00:00:00 GMT', 1",
    "-5, 600",
    "soon, 600",
    "'', 600",
  })
  void rule25_nonsenseIsKeptWithinBounds(String retryAfter, int seconds) throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "429 Too Many Requests", "", "Retry-After: " + retryAfter));
    assertEquals(start.plusSeconds(seconds), failed(fetcher(), feed(server.at("/"))).retryAfter());
  }

  @Test
  void rule26_theWaitIsKeptAcrossRestarts() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "429 Too Many Requests", ""));
    Fetcher before = fetcher();
    failed(before, feed(server.at("/")));
    Map<String, Instant> kept = before.pauses();
    assertEquals(Map.of(host(server.at("/")), start.plusSeconds(600)), kept);
    Fetcher after = opened(new Fetcher(clock, AGENT, kept, Limits.DEFAULT));
    assertEquals(Kind.RATE_LIMITED, failure(after, feed(server.at("/"))));
    assertEquals(1, server.asked().size());
  }

  @Test
  void rule26_aPauseThatIsOverIsForgotten() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "429 Too Many Requests", ""));
    Fetcher fetcher = fetcher();
    failed(fetcher, feed(server.at("/")));
    clock.pass(Duration.ofMinutes(10));
    assertEquals(Map.of(), fetcher.pauses());
  }

  @Test
  void aPauseFromAClockThatWasWrongIsNotKept() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    Map<String, Instant> wrong = Map.of(host(server.at("/")), start.plus(Duration.ofDays(9000)));
    fresh(opened(new Fetcher(clock, AGENT, wrong, Limits.DEFAULT)), feed(server.at("/")));
  }

  @Test
  void rule27_otherErrorsMayNameATimeForTheOneAddress() throws Exception {
    Told told = new Told();
    ScriptedServer server = server(told);
    Fetcher fetcher = fetcher();
    told.now("500 Internal Server Error", "Retry-After: 60");
    Failed failed = failed(fetcher, feed(server.at("/a")));
    assertEquals(
        new Failed(new Problem(Kind.SERVER_ERROR, "500"), 500, start.plusSeconds(60)), failed);
    told.now("200 OK");
    fresh(fetcher, feed(server.at("/b")));
  }

  @ParameterizedTest
  @CsvSource({
    "400, SERVER_ERROR, 400",
    "401, LOGIN_NEEDED, ''",
    "403, REFUSED, 403",
    "404, NOT_FOUND, ''",
    "406, REFUSED, 406",
    "410, GONE, ''",
    "451, REFUSED, 451",
    "500, SERVER_ERROR, 500",
    "599, SERVER_ERROR, 599",
    "300, SERVER_ERROR, 300",
  })
  void rule19_20_badStatusesAreToldApart(int status, Kind kind, String detail) throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, status + " No", "<html>No</html>"));
    Failed failed = failed(fetcher(), feed(server.at("/")));
    assertEquals(new Failed(new Problem(kind, detail), status, null), failed);
    assertEquals(1, server.asked().size());
    assertNull(failed.retryAfter());
  }
}
