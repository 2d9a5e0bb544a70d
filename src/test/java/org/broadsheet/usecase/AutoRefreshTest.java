package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Connection.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Feeds are asked by themselves, when they are due and may be asked.
class AutoRefreshTest extends Asking {
  private static final String EMPTY =
      "<rss version='2.0'><channel><title>T</title></channel></rss>";

  private boolean network = true;
  private Preferences preferences;
  private Connection connection;
  private AutoRefresh auto;

  @BeforeEach
  void wire() {
    preferences = Preferences.load(store);
    connection = new Connection(fetcher, preferences, () -> network);
    auto = auto(connection, preferences);
  }

  private AutoRefresh auto(Connection connection, Preferences preferences) {
    return new AutoRefresh(
        store,
        connection,
        preferences,
        new Desk.Surroundings(
            folder,
            clock,
            ZoneOffset.UTC,
            Runnable::run,
            new ScheduledThreadPoolExecutor(1),
            new ScheduledThreadPoolExecutor(1)));
  }

  private boolean isDue() {
    return auto.look().join().due();
  }

  @Test
  void aFeedIsDueBeforeItWasAskedAndAgainWhenItsTimeHasCome() {
    site.text("/feed", TYPE, EMPTY);
    assertFalse(isDue(), "there is none");
    Feed feed = follow("/feed");
    assertTrue(isDue());
    assertEquals(1, refresh.due(_ -> {}).summary().join().progress().asked());
    assertFalse(isDue());
    clock.set(now(feed.id()).health().due());
    assertTrue(isDue());
  }

  @Test
  void nothingIsAskedWithoutANetworkNorAgainstThePersonsWish() {
    follow("/feed");
    network = false;
    assertEquals(new AutoRefresh.Look(State.NO_NETWORK, false), auto.look().join());
    network = true;
    auto.want(false);
    assertEquals(new AutoRefresh.Look(State.ONLINE, false), auto.look().join());
    auto.want(true);
    connection.workOffline(true);
    assertEquals(new AutoRefresh.Look(State.WORKING_OFFLINE, false), auto.look().join());
  }

  @Test
  void whoWorksOfflineDoesSoAfterARestartTooAndNoFeedIsToBlame() {
    site.text("/feed", TYPE, EMPTY);
    Feed feed = follow("/feed");
    connection.workOffline(true);
    restart();
    connection = new Connection(fetcher, Preferences.load(store), () -> true);
    assertTrue(connection.worksOffline());
    Summary summary = all();
    assertEquals(Problem.Kind.WORKING_OFFLINE, summary.troubles().getFirst().problem().kind());
    assertEquals(0, site.timesAsked("/feed"));
    assertNull(now(feed.id()).health().problem());
    connection.workOffline(false);
    all();
    assertEquals(1, site.timesAsked("/feed"));
    clock.pass(Duration.ofDays(2));
    assertTrue(now(feed.id()).health().isDue(clock.instant()));
  }
}
