package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.uri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.Indexed;
import org.broadsheet.news.Line;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three articles of a feed in a folder within a folder.
class FollowingTest {
  @TempDir Path folder;
  private Store store;
  private Folder outer;
  private Folder inner;
  private Feed feed;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    outer = store.addFolder("Outer", null).join();
    inner = store.addFolder("Inner", outer.id()).join();
    feed = store.subscribe(uri("feed"), "The Feed", null, inner.id()).join();
    arrive(store, feed, arrival("a"), arrival("b"), arrival("c"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Changes since(long number) {
    return store.changesSince(number, 100).join();
  }

  private static List<Long> ids(List<Indexed> articles) {
    return articles.stream().map(article -> article.id().value()).toList();
  }

  @Test
  void whatArrivedIsGivenWithAllThatIsSearchedFor() {
    CreditLine line = new CreditLine(Evidence.CAPTION, "Photo: Mara Ilves", List.of());
    Photo photo = new Photo(null, Line.of("The harbour"), PhotoCredit.of(line), "");
    Body body = new Body(List.of(photo, Given.body("Words").blocks().getFirst()));
    long upTo = since(0).upTo();
    ArticleId id =
        arrive(store, feed, arrival("d", body, Given.NOON, Completeness.COMPLETE))
            .fresh()
            .getFirst();
    Changes changes = since(upTo);
    assertEquals(
        List.of(
            new Indexed(
                id,
                changes.upTo(),
                feed.id(),
                "The Feed",
                List.of("Outer", "Inner"),
                "Title of d",
                List.of(),
                "",
                "Words",
                List.of("The harbour"),
                List.of("Photo: Mara Ilves"),
                "en",
                false,
                true,
                Given.NOON)),
        changes.changed());
    assertTrue(changes.upTo() > upTo);
  }

  @Test
  void whenNothingChangedTheNumberStays() {
    long upTo = since(0).upTo();
    Given.mark(store, Mark.READ, 1);
    assertEquals(new Changes(List.of(), List.of(), upTo), since(upTo));
  }

  @Test
  void manyChangesComeInParts() {
    Changes first = store.changesSince(0, 2).join();
    assertEquals(List.of(1L, 2L), ids(first.changed()));
    assertEquals(List.of(3L), ids(store.changesSince(first.upTo(), 2).join().changed()));
  }

  @Test
  void anArticleThatChangedTwiceIsGivenOnce() {
    arrive(store, feed, arrival("a", "Second", null));
    arrive(store, feed, arrival("a", "Third", null));
    assertEquals(List.of(2L, 3L, 1L), ids(since(0).changed()));
  }

  @Test
  void whatIsNotToBeFoundAnyMoreIsGone() {
    long upTo = since(0).upTo();
    store.delete(new ArticleId(2)).join();
    assertEquals(List.of(new ArticleId(2)), since(upTo).gone());
    store.undo().join();
    assertEquals(List.of(2L), ids(since(upTo).changed()));
    assertEquals(List.of(), since(upTo).gone());
  }

  @Test
  void theArticlesOfAFeedThatIsGivenUpAreGoneAndComeBack() {
    long upTo = since(0).upTo();
    store.unsubscribe(feed.id()).join();
    assertEquals(3, since(upTo).gone().size());
    store.undo().join();
    assertEquals(3, since(upTo).changed().size());
  }

  @Test
  void anotherNameOfFeedOrFolderIsToBeFound() {
    long upTo = since(0).upTo();
    store.renameFeed(feed.id(), "Mine").join();
    assertEquals("Mine", since(upTo).changed().getLast().feed());
    upTo = since(upTo).upTo();
    store.renameFolder(outer.id(), "World").join();
    assertEquals(List.of("World", "Inner"), since(upTo).changed().getLast().folders());
    upTo = since(upTo).upTo();
    store.removeFolder(outer.id()).join();
    assertEquals(List.of("Inner"), since(upTo).changed().getLast().folders());
    upTo = since(upTo).upTo();
    store.renameFeed(feed.id(), "").join();
    store.callsItself(feed.id(), "Its own", null).join();
    assertEquals("Its own", since(upTo).changed().getLast().feed());
  }

  @Test
  void aSavedPageIsKnownAsSuch() {
    long upTo = since(0).upTo();
    store.savePage(arrival("page")).join();
    assertTrue(since(upTo).changed().getFirst().saved());
  }

  @Test
  void anEraLastsUntilTheStoreIsReplaced() {
    String era = store.era().join();
    store.close();
    store = Given.store(folder);
    assertEquals(era, store.era().join());
  }
}
