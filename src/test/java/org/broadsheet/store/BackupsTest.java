package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Store store(Duration later) {
    return Given.ready(Store.open(folder, Clock.offset(Given.CLOCK, later)));
  }

  @Test
  void aBackupSaysWhenItWasMadeAndWhatIsInIt() throws IOException {
    Store store = Given.store(folder);
    arrive(store, Given.feed(store, "one"), arrival("a"), arrival("b"));
    Backup backup = store.backUp().join();
    assertEquals(2, backup.articles());
    assertEquals(Given.NOON, backup.made());
    assertEquals(List.of("news-20261123T120000Z-2.zip"), files());
    assertEquals(List.of(backup), new Backups(new DataFolder(folder)).all());
    store.close();
  }

  @Test
  void ofEachDayTheLastIsKeptAndOfSevenDays() throws IOException {
    Given.store(folder).close();
    for (int hours = 0; hours <= 9 * 24; hours += 12) {
      Store store = store(Duration.ofHours(hours));
      store.backUp().join();
      store.close();
    }
    assertEquals(7, files().size());
    assertEquals("news-20261126T120000Z-0.zip", files().getFirst());
    assertEquals("news-20261202T120000Z-0.zip", files().getLast());
  }

  @Test
  void writingGoesOnWhileABackupIsMade() {
    Store store = Given.store(folder);
    Feed feed = Given.feed(store, "one");
    var backup = store.backUp();
    for (int i = 0; i < 50; i++) arrive(store, feed, arrival("a" + i));
    assertTrue(backup.join().articles() <= 50);
    store.close();
  }

  @Test
  void aBackupThatCannotBeWrittenFailsAndLeavesTheOthers() throws IOException {
    Store store = Given.store(folder);
    store.backUp().join();
    Path blocked = folder.resolve("backups/backup.zip.part");
    Files.createDirectories(blocked.resolve("in the way"));
    assertEquals(Problem.Kind.CANNOT_WRITE, failure(store.backUp()).problem().kind());
    assertEquals(2, files().size());
    store.set("still", "alive").join();
    store.close();
  }
}
