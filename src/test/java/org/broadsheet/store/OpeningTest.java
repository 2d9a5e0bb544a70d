package org.broadsheet.store;

import static org.broadsheet.store.Given.CLOCK;
import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.failure;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;
import org.broadsheet.news.Problem;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  private Path database() {
    return new DataFolder(folder).database();
  }

  /// A closed store with articles 1 to 50, of which 1 is read and 2 starred.
  private void filled() {
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

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFolderIsMadeWhereThereIsNone() {
    Path deep = folder.resolve("some/where");
    Store store = ready(Store.open(deep, CLOCK));
    assertEquals(0, contents(store).articles());
    store.close();
    assertTrue(Files.exists(new DataFolder(deep).database()));
  }

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    filled();
    Store store = ready(open());
    assertEquals(50, list(store, Given.EVERYTHING).length);
    assertArrayEquals(new long[] {2}, list(store, new Place.Starred()));
    assertEquals(49, contents(store).unreadInAll());
    store.close();
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path data = folder.resolve("data");
    Store store = ready(Store.open(data, CLOCK));
    Given.keep(store, "p.jpg");
    mark(store, Mark.STAR, ids(store));
    store.backUp().join();
    store.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        String wanted = Files.isDirectory(file) ? "rwx------" : "rw-------";
        String found = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertEquals(wanted, found, file.toString());
      }
    }
  }

  private static long[] ids(Store store) {
    return Given.ids(arrive(store, Given.feed(store, "one"), arrival("a")).fresh());
  }

  @Test
  void aFolderIsOpenedOnceAtATime() {
    Store store = Given.store(folder);
    assertInstanceOf(Opening.InUse.class, open());
    store.close();
    ready(open()).close();
  }

  @Test
  void aDatabaseThatAnotherProgramHasOpenIsInUse() throws Exception {
    filled();
    Process other = OtherProgram.holding(database());
    try {
      assertInstanceOf(Opening.InUse.class, open());
    } finally {
      other.destroyForcibly().waitFor();
    }
    ready(open()).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsUnwritable() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Opening opening = Store.open(file.resolve("data"), CLOCK);
    Problem problem = assertInstanceOf(Opening.Unwritable.class, opening).problem();
    assertEquals(Problem.Kind.CANNOT_WRITE, problem.kind());
  }

  @Test
  void aNameThatTheDatabaseDoesNotUnderstandIsUnwritable() {
    assertInstanceOf(Opening.Unwritable.class, Store.open(folder.resolve("a;b"), CLOCK));
  }

  private void assertDamagedAndUntouched() throws IOException {
    byte[] before = Files.readAllBytes(database());
    assertInstanceOf(Opening.Damaged.class, open());
    assertArrayEquals(before, Files.readAllBytes(database()));
  }

  @Test
  void textRandomBytesAndNothingAtAllAreDamage() throws IOException {
    filled();
    byte[] random = new byte[100_000];
    new Random(1).nextBytes(random);
    byte[] text = "Not a database.\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    byte[] onlyHead = "H:2,block:7,chunk:1".getBytes(StandardCharsets.US_ASCII);
    for (byte[] bytes : List.of(random, text, onlyHead, new byte[0], new byte[16_384])) {
      Files.write(database(), bytes);
      assertDamagedAndUntouched();
    }
  }

  @Test
  void aDatabaseWithoutItsBeginningOrItsRestIsDamaged() throws IOException {
    filled();
    byte[] whole = Files.readAllBytes(database());
    byte[] headless = whole.clone();
    Arrays.fill(headless, 0, 8192, (byte) 0);
    byte[] bodiless = whole.clone();
    Arrays.fill(bodiless, 8192, bodiless.length, (byte) 0);
    for (byte[] bytes : List.of(headless, bodiless, Arrays.copyOf(whole, 5_000))) {
      Files.write(database(), bytes);
      assertDamagedAndUntouched();
    }
  }

  @Test
  void aDatabaseThatWasCutOffIsNeverTakenForWhole() throws IOException {
    filled();
    byte[] whole = Files.readAllBytes(database());
    for (int tenth = 1; tenth < 10; tenth++) {
      Files.write(database(), Arrays.copyOf(whole, whole.length * tenth / 10));
      Opening opening = open();
      if (opening instanceof Opening.Ready ready) {
        assertEquals(50, list(ready.store(), Given.EVERYTHING).length, "tenth " + tenth);
        assertArrayEquals(new long[] {2}, list(ready.store(), new Place.Starred()));
        ready.store().close();
      } else {
        assertInstanceOf(Opening.Damaged.class, opening);
      }
    }
  }

  @Test
  void aDatabaseThatIsMissingBesideItsBackupsIsDamage() throws IOException {
    Store store = Given.store(folder);
    store.backUp().join();
    store.close();
    Files.delete(database());
    assertEquals(1, assertInstanceOf(Opening.Damaged.class, open()).backups().size());
    ready(Store.startAnew(folder, CLOCK)).close();
  }

  @Test
  void theDatabaseOfAnotherProgramIsForeign() throws Exception {
    new DataFolder(folder).create();
    String name = database().toString().replace(".mv.db", "");
    try (Connection connection = new Driver().connect("jdbc:h2:file:" + name, new Properties())) {
      execute(connection, "create table theirs (id int)");
    }
    byte[] before = Files.readAllBytes(database());
    assertInstanceOf(Opening.Foreign.class, open());
    assertArrayEquals(before, Files.readAllBytes(database()));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void whatAnEndInMidWorkLeftBehindIsSweptAway() throws IOException {
    filled();
    Files.writeString(new DataFolder(folder).coming(), "half");
    Files.writeString(folder.resolve("marks.jsonl.part"), "half");
    Files.writeString(folder.resolve("backups/backup.zip.part"), "half");
    ready(open()).close();
    assertEquals(List.of("backups", "commits", "lock", "marks.jsonl", "news.mv.db"), names());
    assertEquals(0, new Backups(new DataFolder(folder)).all().size());
  }

  @Test
  void whatIsAskedOfAClosedStoreFails() {
    Store store = Given.store(folder);
    store.close();
    assertEquals(Problem.Kind.STOPPED, failure(store.settings()).problem().kind());
    assertEquals(Problem.Kind.STOPPED, failure(store.set("a", "b")).problem().kind());
    assertEquals(
        Problem.Kind.STOPPED,
        failure(store.keep(Given.uri("p"), new byte[1], "image/png", 1, 1, 1, new byte[0]))
            .problem()
            .kind());
    store.close();
  }

  @Test
  void whatWasAskedBeforeClosingIsDone() {
    Store store = Given.store(folder);
    var last =
        Stream.iterate(0, i -> i < 200, i -> i + 1)
            .map(i -> store.set("name" + i, "value"))
            .toList()
            .getLast();
    store.close();
    last.join();
    Store again = ready(open());
    assertEquals(200, again.settings().join().size());
    again.close();
  }
}
