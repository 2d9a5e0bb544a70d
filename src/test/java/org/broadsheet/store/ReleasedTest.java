package org.broadsheet.store;

import static org.broadsheet.store.Given.CLOCK;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Databases as released programs made them: a feed in a folder, renamed, with three articles of
/// which one is read and one starred, and a saved page. Each is a backup.
class ReleasedTest {
  @TempDir Path folder;

  private void put(String released) throws IOException {
    Path zip = folder.resolve("released.zip");
    try (InputStream in =
        Objects.requireNonNull(ReleasedTest.class.getResourceAsStream(released), released)) {
      Files.copy(in, zip);
    }
    new Backups(new DataFolder(folder)).unpack(zip, new DataFolder(folder).database());
  }

  @ParameterizedTest
  @ValueSource(strings = "store-1.zip")
  void whatAReleasedProgramKeptIsThereAndGoesOn(String released) throws IOException {
    put(released);
    Store store = ready(Store.open(folder, CLOCK));
    FeedId id = new FeedId(3);
    Feed feed = store.feed(id).join().orElseThrow();
    assertEquals("Uno", feed.title());
    assertEquals(contents(store).folders().getFirst().id(), feed.folder());
    assertEquals(4, contents(store).articles());
    assertArrayEquals(new long[] {2}, list(store, new Place.Starred()));
    assertEquals(3, contents(store).unreadInAll());
    Article article = Given.article(store, new ArticleId(3));
    assertTrue(article.body().text().startsWith("c c c"));
    assertEquals("DARK", store.setting("theme").join().orElseThrow());
    assertEquals(Deed.Kind.RENAME_FEED, store.undo().join().orElseThrow().kind());
    assertEquals(
        1, Given.arrive(store, feed, Given.arrival("a"), Given.arrival("d")).fresh().size());
    assertEquals(KeepRule.FOREVER, store.retention().rules().join().all());
    store.close();
    assertEquals(1, Store.backups(folder).size(), "one was made before");
  }

  @ParameterizedTest
  @ValueSource(strings = "store-1.zip")
  void aReleasedBackupIsRestored(String released) throws IOException {
    put(released);
    Files.move(new DataFolder(folder).database(), folder.resolve("elsewhere"));
    Backup backup = new Backup(folder.resolve("released.zip"), Given.NOON, 0);
    Store store = ready(Store.restore(folder, backup, CLOCK));
    assertEquals(4, contents(store).articles());
    store.close();
  }
}
