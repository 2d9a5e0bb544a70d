package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenToAskTest extends Asking {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private void assertAbout(Duration expected, Feed feed) {
    Duration wait = wait(feed);
    assertTrue(wait.compareTo(expected) >= 0, wait.toString());
    assertTrue(wait.compareTo(expected.multipliedBy(11).dividedBy(10)) <= 0, wait.toString());
  }

  /// Items that came out at equal distances, the last one just now.
  private static String every(Duration distance) {
    return rss(
        IntStream.range(0, 10)
            .mapToObj(i -> item("i" + i, "Item " + i, START.minus(distance.multipliedBy(i))))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"PT10M, PT1H", "P1D, PT5H24M", "P7D, P1D", "P365D, P1D"})
  void aFeedIsAskedAsOftenAsItPublishes(Duration distance, Duration expected) {
    serve("/feed", every(distance), TAGGED);
    Feed feed = follow("/feed");
    due();
    assertAbout(expected, feed);
  }

  @Test
  void whoFallsSilentIsAskedLessAndLess() {
    serveTagged("/feed", every(Duration.ofHours(2)), "\"a\"");
    Feed feed = follow("/feed");
    due();
    assertAbout(HOUR, feed);
    clock.pass(Duration.ofDays(10));
    due();
    assertTrue(wait(feed).compareTo(Duration.ofHours(6)) > 0, wait(feed).toString());
    assertEquals(new Answered(304, 10, 0), health(feed).answered());
  }

  @Test
  void rule20_whoRefusesIsAskedMoreAndMoreSeldomAndKeepsItsEntries() {
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    Feed feed = follow("/feed");
    due();
    for (int status : new int[] {404, 403, 401, 406, 451}) {
      site.status("/feed", status, Map.of());
      clock.set(dueOf(feed));
      due();
      assertEquals(status, health(feed).answered().status());
    }
    assertAbout(Duration.ofHours(16), feed);
    long before = site.timesAsked("/feed");
    due();
    assertEquals(before, site.timesAsked("/feed"), "one request for each interval");
    for (int i = 0; i < 8; i++) {
      clock.set(dueOf(feed));
      due();
    }
    assertAbout(Duration.ofDays(7), feed);
    assertEquals(List.of("A"), titles(feed));
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    one(feed);
    assertNull(health(feed).problem());
    assertEquals(0, health(feed).failures());
  }

  @Test
  void rule27_errorsOfTheServerMakeItWait() {
    site.status("/feed", 500, Map.of());
    Feed feed = follow("/feed");
    due();
    assertAbout(HOUR, feed);
    due();
    assertEquals(1, site.timesAsked("/feed"));
    clock.set(dueOf(feed));
    due();
    assertAbout(Duration.ofHours(2), feed);
    for (int i = 0; i < 9; i++) {
      clock.set(dueOf(feed));
      due();
    }
    assertAbout(DAY, feed);
    assertEquals(11, health(feed).failures());
  }

  @Test
  void rule19_whoIsGoneIsNotAskedUntilThePersonWantsIt() {
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    Feed feed = follow("/feed");
    due();
    site.status("/feed", 410, Map.of());
    clock.pass(DAY);
    due();
    assertEquals(Problem.Kind.GONE, health(feed).problem().kind());
    assertTrue(health(feed).stopped());
    clock.pass(Duration.ofDays(400));
    due();
    all();
    restart();
    due();
    assertEquals(2, site.timesAsked("/feed"));
    assertEquals(List.of("A"), titles(feed));
    serve("/feed", rss(item("b", "B", START)), TAGGED);
    assertEquals(1, one(feed).progress().articles());
    assertAbout(DAY, feed);
  }

  @Test
  void rule28_30_nobodyIsAskedBeforeItsAnswerIsOld() {
    serve("/feed", rss(), Map.of("ETag", "\"a\"", "Cache-Control", "max-age=21600", "Age", "3600"));
    Feed feed = follow("/feed");
    due();
    assertAbout(Duration.ofHours(5), feed);
  }

  @Test
  void rule28_aYearIsADay() {
    serve("/feed", rss(), Map.of("Cache-Control", "max-age=31536000"));
    Feed feed = follow("/feed");
    due();
    assertAbout(DAY, feed);
  }

  @Test
  void rule31_anHourIsTheLeastWithValidatorsAndADayWithout() {
    serve("/tagged", every(Duration.ofMinutes(1)), TAGGED);
    serve("/dated", every(Duration.ofMinutes(1)), Map.of("Last-Modified", "yesterday"));
    serve("/bare", every(Duration.ofMinutes(1)));
    Feed tagged = follow("/tagged");
    Feed dated = follow("/dated");
    Feed bare = follow("/bare");
    due();
    assertAbout(HOUR, tagged);
    assertAbout(HOUR, dated);
    assertAbout(DAY, bare);
  }

  @Test
  void rule31_thePersonMayWantLess() {
    wish = Optional.of(Duration.ofMinutes(15));
    serve("/bare", every(Duration.ofMinutes(1)));
    Feed bare = follow("/bare");
    due();
    assertAbout(Duration.ofMinutes(15), bare);
  }

  @Test
  void rule32_ttlLengthensTheInterval() {
    serve("/feed", rssWith("<ttl>180</ttl>"), TAGGED);
    Feed feed = follow("/feed");
    due();
    assertAbout(Duration.ofHours(3), feed);
  }

  @Test
  void rule33_skippedHoursAreLeftOut() {
    serve(
        "/feed",
        rssWith("<skipHours><hour>13</hour><hour>14</hour><hour>15</hour></skipHours>"),
        TAGGED);
    Feed feed = follow("/feed");
    due();
    assertEquals(16, dueOf(feed).atOffset(ZoneOffset.UTC).getHour(), dueOf(feed).toString());
  }

  @Test
  void rule33_skippedDaysAreLeftOut() {
    serve(
        "/feed",
        rssWith("<ttl>1440</ttl><skipDays><day>Tuesday</day><day>Wednesday</day></skipDays>"),
        TAGGED);
    Feed feed = follow("/feed");
    due();
    assertEquals(
        Instant.parse("2026-11-26T00:00:00Z"),
        dueOf(feed).truncatedTo(java.time.temporal.ChronoUnit.DAYS));
  }

  @Test
  void rule33_whoeverSkipsAlwaysIsAskedNevertheless() {
    String hours =
        String.join("", IntStream.range(0, 24).mapToObj(h -> "<hour>" + h + "</hour>").toList());
    serve("/feed", rssWith("<skipHours>" + hours + "</skipHours>"), TAGGED);
    Feed feed = follow("/feed");
    due();
    assertAbout(HOUR, feed);
    clock.pass(DAY);
    due();
    assertEquals(2, site.timesAsked("/feed"));
  }

  @Test
  void rule33_theHourOfWakingUpMayBeSkippedToo() {
    serve("/feed", rssWith("<skipHours><hour>20</hour></skipHours>"), TAGGED);
    Feed feed = follow("/feed");
    due();
    clock.set(Instant.parse("2026-11-24T20:10:00Z"));
    due();
    assertEquals(1, site.timesAsked("/feed"));
    assertEquals(21, dueOf(feed).atOffset(ZoneOffset.UTC).getHour());
    clock.set(dueOf(feed));
    due();
    assertEquals(2, site.timesAsked("/feed"));
  }

  @Test
  void rule34_theSyndicationModuleIsAHintOfTheSameKind() {
    serve(
        "/feed",
        rssWith(
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"),
        TAGGED);
    Feed feed = follow("/feed");
    due();
    assertAbout(Duration.ofHours(12), feed);
  }

  @Test
  void rule34_aWeekIsTheLongerOfTwoHintsAndCountsUpToADay() {
    serve(
        "/feed",
        rssWith(
            "<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>"),
        TAGGED);
    Feed feed = follow("/feed");
    due();
    assertAbout(Duration.ofDays(1), feed);
  }

  @ParameterizedTest
  @CsvSource({"60, 7200, PT2H", "240, 7200, PT4H", "99999, 60, P1D"})
  void rule35_theLongestHintCountsUpToADay(int ttl, int maxAge, Duration expected) {
    serve(
        "/feed",
        rssWith("<ttl>" + ttl + "</ttl>"),
        Map.of("ETag", "\"a\"", "Cache-Control", "max-age=" + maxAge));
    Feed feed = follow("/feed");
    due();
    assertAbout(expected, feed);
  }

  @Test
  void rule36_aStartAsksNobodyBeforeItsTime() {
    serve("/feed", rss(), TAGGED);
    follow("/feed");
    for (int i = 0; i < 5; i++) {
      due();
      restart();
    }
    assertEquals(1, site.timesAsked("/feed"));
  }

  @Test
  void rule37_requestsAreSpread() {
    List<Feed> feeds = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      serve("/feed" + i, rss(), TAGGED);
      feeds.add(follow("/feed" + i));
    }
    due();
    Set<Long> minutes = new HashSet<>();
    for (Feed feed : feeds) {
      assertAbout(HOUR, feed);
      minutes.add(wait(feed).toMinutes());
    }
    assertTrue(minutes.size() > 4, minutes.toString());
  }

  @Test
  void rule38_afterADayOfSleepEveryFeedIsAskedOnce() {
    serveTagged("/feed", every(Duration.ofMinutes(1)), "\"a\"");
    Feed feed = follow("/feed");
    due();
    clock.pass(DAY);
    due();
    due();
    assertEquals(2, site.timesAsked("/feed"));
    assertAbout(HOUR, feed);
  }

  @Test
  void rule09_aWeekHasOneUnconditionalRequest() {
    serveTagged("/feed", every(Duration.ofMinutes(10)), "\"a\"");
    Feed feed = follow("/feed");
    for (Instant end = START.plus(Duration.ofDays(7)); clock.instant().isBefore(end); ) {
      due();
      clock.set(dueOf(feed));
    }
    long bare =
        site.requests("/feed").stream()
            .filter(asked -> asked.header("If-None-Match").isEmpty())
            .count();
    assertEquals(1, bare);
    assertTrue(site.timesAsked("/feed") < 170, site.timesAsked("/feed") + " in a week");
  }

  @Test
  void rule26_aPauseOutlivesARestartAndARefreshByHand() {
    site.status("/a", 429, Map.of("Retry-After", "7200"));
    serve("/b", rss(), TAGGED);
    Feed first = follow("/a");
    due();
    Feed second = follow("/b");
    restart();
    assertEquals(2, all().troubles().size());
    one(first);
    assertEquals(1, site.asked().size());
    assertEquals(Problem.Kind.RATE_LIMITED, health(second).problem().kind());
    assertNull(health(second).asked());
    assertFalse(dueOf(second).isBefore(START.plusSeconds(7200)), dueOf(second).toString());
    clock.set(START.plusSeconds(7200));
    assertTrue(dueOf(second).isBefore(START.plusSeconds(7200 + 360 + 1)));
    clock.pass(Duration.ofMinutes(7));
    due();
    assertNull(health(second).problem());
  }

  @Test
  void rule53_whatIsWrongWithTheNetworkIsNotedAndTheEntriesStay() {
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    Feed feed = follow("/feed");
    due();
    site.close();
    clock.pass(DAY);
    due();
    assertEquals(Problem.Kind.CONNECTION_REFUSED, health(feed).problem().kind());
    assertNull(health(feed).answered());
    assertAbout(HOUR, feed);
    assertEquals(List.of("A"), titles(feed));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20})
  void aFeedThatWasNeverAskedIsDue(int feeds) {
    for (int i = 0; i < feeds; i++) {
      serve("/feed" + i, rss(), TAGGED);
      follow("/feed" + i);
    }
    assertEquals(feeds, due().progress().asked());
    assertEquals(0, due().progress().asked());
  }

  @Test
  void rule53_beingOfflineIsNotCountedAgainstTheFeed() {
    serve("/feed", rss(), TAGGED);
    Feed feed = follow("/feed");
    due();
    clock.pass(DAY);
    Schedule schedule = new Schedule(clock, new Random(7), Optional::empty);
    Failed offline = new Failed(Problem.of(Problem.Kind.OFFLINE), 0, null);
    new Troubles(store, schedule).failed(poll(feed), offline);
    assertNull(health(feed).problem());
    assertEquals(0, health(feed).failures());
    assertEquals(START, health(feed).asked());
    assertEquals(Duration.ofMinutes(5), wait(feed));
  }

  @Test
  void whatWasAnsweredIsKept() {
    serve("/feed", rss(item("a", "A", START), item("b", "B", START)), TAGGED);
    Feed feed = follow("/feed");
    due();
    assertEquals(new Answered(200, 2, 2), health(feed).answered());
    serve("/feed", rss(item("a", "A", START), item("c", "C", START)), TAGGED);
    one(feed);
    assertEquals(new Answered(200, 2, 1), health(feed).answered());
    one(feed);
    assertEquals(new Answered(200, 2, 0), health(feed).answered());
  }
}
