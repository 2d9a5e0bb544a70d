package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.keep;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.photo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.Headline;
import org.broadsheet.news.Line;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Place;
import org.broadsheet.news.Problem;
import org.broadsheet.news.ReadState;
import org.broadsheet.news.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles 1 to 4 of feed one, the newest first, the last two of them from yesterday; 5 and 6 of
/// feed two, which lies in a folder within a folder, between them in time.
class ListingTest {
  @TempDir Path folder;
  private Store store;
  private Feed one;
  private Feed two;
  private Folder outer;
  private Folder inner;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    outer = store.addFolder("Outer", null).join();
    inner = store.addFolder("Inner", outer.id()).join();
    one = Given.feed(store, "one");
    two = store.subscribe(Given.uri("two"), "two", null, inner.id()).join();
    arriving(one, "a", 1, 3, 20, 22);
    arriving(two, "b", 2, 21);
  }

  private void arriving(Feed feed, String name, int... hoursAgo) {
    for (int hours : hoursAgo) {
      arrive(store, feed, arrival(name + hours, "text", Given.NOON.minus(Duration.ofHours(hours))));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everythingIsListedNewestFirst() {
    assertArrayEquals(new long[] {1, 5, 2, 3, 6, 4}, list(store, Given.EVERYTHING));
  }

  @Test
  void theOtherOrderIsTheSameBackwards() {
    assertArrayEquals(
        new long[] {4, 6, 3, 2, 5, 1},
        store.list(Given.EVERYTHING, Show.ALL, Order.OLDEST_FIRST, ZoneOffset.UTC).join());
  }

  @Test
  void todayBeganAtMidnightWhereThePersonIs() {
    assertArrayEquals(new long[] {1, 5, 2}, list(store, new Place.Today()));
    assertArrayEquals(
        new long[] {1, 5},
        store
            .list(new Place.Today(), Show.ALL, Order.NEWEST_FIRST, ZoneId.of("Pacific/Kiritimati"))
            .join());
  }

  @Test
  void eachPlaceShowsItsOwn() {
    mark(store, Mark.READ, 1, 6);
    mark(store, Mark.STAR, 2, 5, 6);
    assertArrayEquals(new long[] {5, 2, 3, 4}, list(store, new Place.Unread()));
    assertArrayEquals(new long[] {5, 2, 6}, list(store, new Place.Starred()));
    assertArrayEquals(new long[] {5, 6}, list(store, new Place.InFeed(two.id())));
    assertArrayEquals(new long[] {5, 6}, list(store, new Place.InFolder(inner.id())));
    assertArrayEquals(new long[] {5, 6}, list(store, new Place.InFolder(outer.id())));
    assertArrayEquals(new long[0], list(store, new Place.Saved()));
    assertArrayEquals(new long[0], list(store, new Place.Found("anything")));
  }

  @Test
  void eachPlaceShowsItsUnreadAndStarred() {
    mark(store, Mark.READ, 1, 6);
    mark(store, Mark.STAR, 2, 5, 6);
    assertArrayEquals(new long[] {5, 2, 3, 4}, list(store, Given.EVERYTHING, Show.UNREAD));
    assertArrayEquals(new long[] {5, 2}, list(store, new Place.Today(), Show.UNREAD));
    assertArrayEquals(new long[] {5, 2}, list(store, new Place.Unread(), Show.STARRED));
    assertArrayEquals(new long[] {5, 2}, list(store, new Place.Starred(), Show.UNREAD));
    assertArrayEquals(new long[] {5, 2, 6}, list(store, new Place.Starred(), Show.STARRED));
    assertArrayEquals(new long[] {2, 3, 4}, list(store, new Place.InFeed(one.id()), Show.UNREAD));
    assertArrayEquals(new long[] {2}, list(store, new Place.InFeed(one.id()), Show.STARRED));
    assertArrayEquals(new long[] {5}, list(store, new Place.InFolder(outer.id()), Show.UNREAD));
  }

  @Test
  void aFeedThatWasGivenUpIsInNoList() {
    mark(store, Mark.STAR, 5);
    store.unsubscribe(two.id()).join();
    assertArrayEquals(new long[] {1, 2, 3, 4}, list(store, Given.EVERYTHING));
    assertArrayEquals(new long[] {1, 2, 3, 4}, list(store, new Place.Unread()));
    assertArrayEquals(new long[0], list(store, new Place.Starred()));
    assertArrayEquals(new long[0], list(store, new Place.InFolder(outer.id())));
    assertEquals(4, contents(store).articles());
    assertEquals(2, contents(store).today());
  }

  @Test
  void theContentsCountWhatIsThere() {
    mark(store, Mark.READ, 1, 6);
    mark(store, Mark.STAR, 6);
    store.savePage(arrival("page")).join();
    Contents contents = contents(store);
    assertEquals(List.of(outer, inner), contents.folders());
    assertEquals(Map.of(one.id(), 3, two.id(), 1, saved(), 1), contents.unread());
    assertEquals(7, contents.articles());
    assertEquals(3, contents.today());
    assertEquals(1, contents.starred());
    assertEquals(1, contents.saved());
    assertEquals(5, contents.unreadInAll());
  }

  private FeedId saved() {
    return contents(store).feeds().stream()
        .filter(feed -> feed.kind() == Feed.Kind.SAVED)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void rowsComeInTheOrderAskedForWithoutThoseThatAreNotThere() {
    List<Headline> rows = store.headlines(new long[] {6, 99, 1, 5}).join();
    assertEquals(List.of(6L, 1L, 5L), rows.stream().map(row -> row.id().value()).toList());
  }

  @Test
  void manyRowsAtOnceAreAllThere() {
    arrive(
        store,
        one,
        IntStream.range(0, 700).mapToObj(i -> arrival("many" + i)).toArray(Arrival[]::new));
    assertEquals(706, store.headlines(list(store, Given.EVERYTHING)).join().size());
  }

  @Test
  void aRowSaysWhatTheArticleHas() {
    Picture picture = keep(store, "p.jpg");
    Photo bare = new Photo(null, Line.of("Only a caption"), PhotoCredit.NONE, "");
    Body body =
        new Body(
            List.of(
                photo("lost.jpg", null),
                new Block.Gallery(List.of(photo("p.jpg", picture))),
                bare));
    Completeness lacks =
        new Completeness(
            List.of(
                new Completeness.Lack(
                    Completeness.What.PICTURE,
                    Given.uri("lost.jpg"),
                    Problem.of(Problem.Kind.NOT_FOUND))));
    arrive(store, one, arrival("photos", body, null, lacks));
    mark(store, Mark.STAR, 7);
    Headline row = store.headlines(new long[] {7}).join().getFirst();
    assertEquals("one", row.source());
    assertEquals("Title of photos", row.title());
    assertEquals(new ReadState(false, true), row.state());
    assertEquals(2, row.photos());
    assertEquals(1, row.kept());
    assertEquals(false, row.complete());
    assertEquals(picture.hash(), row.thumbnail());
    assertNull(store.headlines(new long[] {1}).join().getFirst().thumbnail());
  }

  @Test
  void settingsAreKept() {
    store.set("theme", "dark").join();
    store.set("size", "18").join();
    store.set("theme", "sepia").join();
    assertEquals("sepia", store.setting("theme").join().orElseThrow());
    assertEquals(Map.of("theme", "sepia", "size", "18"), store.settings().join());
  }
}
