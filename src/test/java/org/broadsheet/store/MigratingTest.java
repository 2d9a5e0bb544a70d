package org.broadsheet.store;

import static org.broadsheet.store.Given.CLOCK;
import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.failure;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Health;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.base.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder with two articles, as this program makes it, and two later programs: one whose change
/// of the tables works and one whose does not.
class MigratingTest {
  private static final Schema GOOD = later("schema-later-good.sql");
  private static final Schema BROKEN = later("schema-later-broken.sql");

  @TempDir Path folder;

  private static Schema later(String script) {
    return new Schema(Stream.concat(Schema.NEWEST.scripts().stream(), Stream.of(script)).toList());
  }

  @BeforeEach
  void fill() {
    Store store = Given.store(folder);
    arrive(store, Given.feed(store, "one"), arrival("a"), arrival("b"));
    store.close();
  }

  private Opening open(Schema schema) {
    return new Opener(new DataFolder(folder), CLOCK, schema).open();
  }

  private List<String> colours() throws SQLException {
    Path file = new DataFolder(folder).database();
    try (Connection connection = new Database(file, Database.Use.READING).connect()) {
      return new Sql(connection)
          .list("select colour from feed order by id", row -> row.text("colour"));
    }
  }

  @Test
  void anOlderFolderIsBroughtUpToDate() throws SQLException {
    Store store = ready(open(GOOD));
    assertEquals(2, list(store, Given.EVERYTHING).length);
    Given.feed(store, "two");
    store.close();
    assertEquals(List.of("red", "grey", "grey", "grey"), colours());
    ready(open(GOOD)).close();
  }

  @Test
  void aBackupIsMadeBefore() throws IOException {
    ready(open(GOOD)).close();
    List<Backup> backups = new Backups(new DataFolder(folder)).all();
    assertEquals(1, backups.size());
    assertEquals(2, backups.getFirst().articles());
    Opening older = Store.restore(folder, backups.getFirst(), CLOCK);
    assertEquals(2, contents(ready(older)).articles());
    ready(older).close();
  }

  @Test
  void anOlderBackupIsBroughtUpToDateToo() throws IOException, SQLException {
    ready(open(GOOD)).close();
    Backup backup = new Backups(new DataFolder(folder)).all().getFirst();
    ready(new Opener(new DataFolder(folder), CLOCK, GOOD).restore(backup)).close();
    assertEquals(List.of("red", "grey", "grey"), colours());
  }

  @Test
  void aChangeThatFailsLeavesTheOldFileInUse() throws IOException {
    byte[] before = Files.readAllBytes(new DataFolder(folder).database());
    Opening.Outdated outdated = assertInstanceOf(Opening.Outdated.class, open(BROKEN));
    assertEquals(Problem.Kind.INTERNAL, outdated.problem().kind());
    assertTrue(outdated.problem().detail().contains("NOWHERE"), outdated.problem().detail());
    assertEquals(2, list(outdated.readOnly(), Given.EVERYTHING).length);
    outdated.readOnly().close();
    assertArrayEquals(before, Files.readAllBytes(new DataFolder(folder).database()));
    assertFalse(Files.exists(new DataFolder(folder).coming()));
    ready(open(Schema.NEWEST)).close();
  }

  @Test
  void aNewerFolderCanOnlyBeRead() throws IOException {
    ready(open(GOOD)).close();
    byte[] before = Files.readAllBytes(new DataFolder(folder).database());
    Store store = assertInstanceOf(Opening.Newer.class, open(Schema.NEWEST)).readOnly();
    assertEquals(2, list(store, Given.EVERYTHING).length);
    assertEquals(Problem.Kind.FROM_NEWER, store.readOnly().orElseThrow().kind());
    assertEquals(Problem.Kind.FROM_NEWER, failure(store.set("a", "b")).problem().kind());
    assertEquals(Problem.Kind.FROM_NEWER, failure(store.backUp()).problem().kind());
    assertEquals(2, contents(store).articles());
    store.close();
    assertArrayEquals(before, Files.readAllBytes(new DataFolder(folder).database()));
  }

  @Test
  void aNewerBackupIsNotRestored() throws IOException {
    Store newer = ready(open(GOOD));
    Backup backup = newer.backUp().join();
    newer.close();
    assertInstanceOf(Opening.Damaged.class, Store.restore(folder, backup, CLOCK));
  }

  @Test
  void theFirstTablesAreBroughtUpToDate() throws IOException, SQLException {
    DataFolder old = new DataFolder(folder.resolve("old"));
    ready(new Opener(old, CLOCK, new Schema(List.of("schema-1.sql"))).open()).close();
    try (Connection connection = new Database(old.database(), Database.Use.MAKING).connect()) {
      Sql sql = new Sql(connection);
      sql.change(
          "insert into feed (kind, address, title, hidden, etag)"
              + " values ('WEB', 'http://paper.example/feed', 'Paper', false, '\"a\"')");
      sql.commit();
    }
    Store store = ready(Store.open(old.root(), CLOCK));
    Feed feed = store.feedAt(Given.uri("feed")).join().orElseThrow();
    assertEquals(Health.NEW, feed.health());
    assertEquals(new Validators("\"a\"", ""), Given.poll(store, feed).validators());
    assertEquals(1, arrive(store, feed, arrival("a")).fresh().size());
    store.close();
  }
}
