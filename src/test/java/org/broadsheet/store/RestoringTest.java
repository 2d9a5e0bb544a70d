package org.broadsheet.store;

import static org.broadsheet.store.Given.CLOCK;
import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A closed store with articles 1 to 50, of which 1 is read and 2 starred, and its backups.
class RestoringTest {
  @TempDir Path folder;

  private Path database() {
    return new DataFolder(folder).database();
  }

  @BeforeEach
  void fill() {
    Store store = Given.store(folder);
    Feed feed = Given.feed(store, "one");
    for (int i = 1; i <= 50; i++) arrive(store, feed, arrival("a" + i));
    mark(store, Mark.READ, 1);
    mark(store, Mark.STAR, 2);
    store.close();
  }

  private Opening open() {
    return Store.open(folder, CLOCK);
  }

  @Test
  void aDatabaseThatLostItsLastCommitsIsDamagedAndOneOfTheChoices() throws IOException {
    byte[] before = Files.readAllBytes(database());
    Store store = Given.store(folder);
    mark(store, Mark.STAR, 3);
    arrive(store, store.feedAt(Given.uri("one/feed")).join().orElseThrow(), arrival("late"));
    store.close();
    Files.write(database(), before);
    Opening.Damaged damaged = assertInstanceOf(Opening.Damaged.class, open());
    Backup rest = damaged.backups().getFirst();
    assertEquals(50, rest.articles());
    Store again = ready(Store.restore(folder, rest, CLOCK));
    assertArrayEquals(new long[] {3, 2}, list(again, new Place.Starred()));
    again.close();
    ready(open()).close();
  }

  @Test
  void startingAnewKeepsTheDamagedFileAndGivesMarksBackToWhatReturns() throws IOException {
    Files.writeString(database(), "damaged");
    Store store = ready(Store.startAnew(folder, CLOCK));
    assertTrue(Files.exists(folder.resolve("news.damaged-20261123T120000Z.mv.db")));
    assertEquals(2, contents(store).feeds().size());
    Feed feed = Given.feed(store, "one");
    arrive(store, feed, arrival("a1"), arrival("a2"), arrival("a3"));
    assertEquals(2, contents(store).unreadInAll());
    assertEquals(1, contents(store).starred());
    store.close();
  }

  @Test
  void aBackupIsRestoredWithTheMarksThatWereSetSince() throws IOException {
    Store store = ready(open());
    Backup backup = store.backUp().join();
    String era = store.era().join();
    mark(store, Mark.UNREAD, 1);
    mark(store, Mark.STAR, 3);
    store.close();
    Files.writeString(database(), "damaged");
    assertEquals(List.of(backup.file()), backups());
    Store restored = ready(Store.restore(folder, backup, CLOCK));
    assertEquals(50, contents(restored).unreadInAll());
    assertArrayEquals(new long[] {3, 2}, list(restored, new Place.Starred()));
    assertNotEquals(era, restored.era().join());
    restored.close();
    ready(open()).close();
    assertEquals(
        "damaged", Files.readString(folder.resolve("news.damaged-20261123T120000Z.mv.db")));
  }

  private List<Path> backups() {
    Opening.Damaged damaged = assertInstanceOf(Opening.Damaged.class, open());
    return damaged.backups().stream().map(Backup::file).toList();
  }

  @Test
  void aBackupThatIsNoneLeavesEverythingAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(database());
    Path file = folder.resolve("backups/news-20261101T000000Z-5.zip");
    Files.writeString(file, "not a zip file");
    Backup backup = new Backup(file, Given.NOON, 5);
    assertInstanceOf(Opening.Damaged.class, Store.restore(folder, backup, CLOCK));
    assertArrayEquals(before, Files.readAllBytes(database()));
    ready(open()).close();
  }
}
