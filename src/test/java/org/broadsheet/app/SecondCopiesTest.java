package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.broadsheet.news.Feed;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies beside the database so that its loss is not the loss of everything.
class SecondCopiesTest {
  private static final URI ADDRESS = URI.create("https://harbour.example/feed.xml");
  private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

  @TempDir private Path folder;

  private static Store ready(Opening opening) {
    return ((Opening.Ready) opening).store();
  }

  private Program begin(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return Program.over(ready(Store.open(folder, clock)), folder, clock, ZoneOffset.UTC);
  }

  @Test
  void subscriptionsAreInAFileBesideTheDatabaseAndComeBackFromItWhenTheDatabaseIsLost()
      throws IOException {
    try (Program program = begin(MORNING)) {
      program.store().subscribe(ADDRESS, "The Harbour Post", null, null).join();
    }
    assertTrue(Files.readString(folder.resolve("subscriptions.opml")).contains(ADDRESS.toString()));
    Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
    Store anew = ready(Store.startAnew(folder, clock));
    try (Program program = Program.afterLoss(anew, folder, clock, ZoneOffset.UTC)) {
      Feed back = program.store().feedAt(ADDRESS).join().orElseThrow();
      assertEquals("The Harbour Post", back.title());
    }
    assertTrue(Files.readString(folder.resolve("subscriptions.opml")).contains(ADDRESS.toString()));
  }

  @Test
  void eachDayHasOneBackup() throws IOException {
    for (int hours : new int[] {0, 2, 24, 25}) {
      try (Program program = begin(MORNING.plus(Duration.ofHours(hours)))) {
        program.desk().keepSafe().daily().join();
      }
    }
    try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
      assertEquals(2, backups.count());
    }
  }
}
