package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Past;
import org.broadsheet.news.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clock that jumps, as one does whose battery is empty or that somebody set wrong.
class ClockTest {
  private static final Duration YEARS = Duration.ofDays(3_000);

  @TempDir Path folder;

  private Store store(Duration off) {
    return ready(Store.open(folder, Clock.offset(Given.CLOCK, off)));
  }

  @Test
  void whatIsDoneAfterTheClockJumpedBackIsStillTheNewest() {
    Store store = store(YEARS);
    Feed feed = Given.feed(store, "one");
    arrive(store, feed, arrival("a"), arrival("b"));
    mark(store, Mark.READ, 1);
    store.close();
    store = store(Duration.ZERO);
    mark(store, Mark.STAR, 2);
    Past newest = store.history(1).join().getFirst();
    assertEquals(Deed.Kind.STAR, newest.deed().kind());
    assertEquals(newest.deed().id(), store.undo().join().orElseThrow().id());
    assertEquals(Deed.Kind.MARK_READ, store.undo().join().orElseThrow().kind());
    assertArrayEquals(new long[] {2, 1}, list(store, new Place.Unread()));
    store.close();
  }

  @Test
  void theBackupThatWasJustMadeStaysWhateverTheOthersSay() throws IOException {
    for (int day = 0; day < 8; day++) {
      Store store = store(YEARS.plusDays(day));
      store.backUp().join();
      store.close();
    }
    Store store = store(Duration.ZERO);
    assertTrue(Files.exists(store.backUp().join().file()));
    store.close();
  }

  @Test
  void aClockThatJumpsAheadDoesNotMakeTheHistoryForgotten() {
    Store store = store(Duration.ZERO);
    Feed feed = Given.feed(store, "one");
    arrive(store, feed, arrival("a"));
    mark(store, Mark.READ, 1);
    store.close();
    store = store(YEARS);
    mark(store, Mark.STAR, 1); // after the tidying that begins with the opening
    assertEquals(3, store.history(10).join().size());
    store.close();
  }
}
