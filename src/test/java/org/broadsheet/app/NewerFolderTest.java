package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.broadsheet.app.Runner.Answer;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of a program that is newer than this one: its tables have more in them, and another
/// number.
class NewerFolderTest {
  private static final String NEWER = "/org/broadsheet/store/store-99.zip";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private byte[] before;

  @BeforeEach
  void put() throws IOException {
    InputStream file = Objects.requireNonNull(NewerFolderTest.class.getResourceAsStream(NEWER));
    try (ZipInputStream zip = new ZipInputStream(file)) {
      zip.getNextEntry();
      Files.copy(zip, folder.resolve("news.mv.db"));
    }
    before = Files.readAllBytes(folder.resolve("news.mv.db"));
  }

  private void nothingWasTouched() throws IOException {
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("news.mv.db")));
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(names::add);
    }
    assertFalse(names.contains("search-index"), names.toString());
    assertFalse(names.contains("subscriptions.opml"), names.toString());
  }

  @Test
  void canBeReadAndGivenOutFromTheCommandLine() throws IOException {
    Answer list = new Runner(folder).run("list");
    assertEquals(0, list.status(), list.err());
    assertEquals(3, list.out().lines().count(), list.out());
    assertTrue(list.err().contains("newer Broadsheet"), list.err());
    assertTrue(new Runner(folder).run("show", "1").out().contains("quiet for years"));
    Path outline = elsewhere.resolve("out.opml");
    assertEquals(0, new Runner(folder).run("export", outline.toString()).status());
    assertTrue(Files.readString(outline).contains("http://paper.example/feed"));
    nothingWasTouched();
  }

  @Test
  void refusesEveryChangeWithASentence() throws IOException {
    for (String[] change : new String[][] {{"mark", "1", "--read"}, {"backup"}}) {
      Answer refused = new Runner(folder).run(change);
      assertEquals(1, refused.status(), refused.out());
      assertTrue(refused.err().contains("nothing was changed"), refused.err());
    }
    nothingWasTouched();
  }

  @Test
  void canBeSearched() throws IOException {
    Opening.Newer newer = (Opening.Newer) Store.open(folder, Clock.systemUTC());
    try (Program program =
        Program.over(newer.readOnly(), folder, Clock.systemUTC(), ZoneOffset.UTC)) {
      Desk desk = program.desk();
      desk.keepIndex().upToDate().join();
      Place bridge = new Place.Found("bridge ");
      assertEquals(1, desk.browse().list(bridge, Show.ALL, Order.NEWEST_FIRST).join().ids().length);
    }
    nothingWasTouched();
  }
}
