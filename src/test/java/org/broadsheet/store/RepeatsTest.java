package org.broadsheet.store;

import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Place;
import org.broadsheet.news.Repeat;
import org.broadsheet.news.Show;
import org.broadsheet.store.base.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two feeds, the second of which lies in a folder.
class RepeatsTest {
  private static final String LINK = "https://www.paper.example/quay?utm_source=rss#top";
  private static final String SAME_LINK = "http://paper.example/quay/";

  @TempDir Path folder;
  private Store store;
  private Feed one;
  private Feed two;
  private Folder world;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    one = Given.feed(store, "one");
    world = store.addFolder("World", null).join();
    two = store.subscribe(Given.uri("two"), "two", null, world.id()).join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Arrival article(String guid, String link, String title, String text) {
    return new Arrival(
        guid,
        URI.create(link),
        Given.header(title, null),
        Given.body(text),
        Origin.FEED,
        List.of(),
        Completeness.COMPLETE);
  }

  private static Arrival at(String guid, String link) {
    return article(guid, link, "Title of " + guid, "A short text of " + guid);
  }

  /// Two hundred words, of which a share is of its own.
  private static String text(int own, int from) {
    return IntStream.range(0, 200)
        .mapToObj(i -> i < from || i >= from + own ? "word" + i : "other" + i + own)
        .collect(Collectors.joining(" "));
  }

  private long arrived(Feed feed, Arrival arrival) {
    return arrive(store, feed, arrival).fresh().getFirst().value();
  }

  private Map<ArticleId, List<Repeat>> others(long... articles) {
    return store.repeats(articles).join();
  }

  @Test
  void theSameAddressInTwoFeedsIsShownOnceAndSaysWhereElseItIs() {
    long first = arrived(one, at("a", LINK));
    long second = arrived(two, at("b", SAME_LINK));
    assertArrayEquals(new long[] {first}, list(store, Given.EVERYTHING));
    assertArrayEquals(new long[] {first}, list(store, new Place.Unread()));
    assertArrayEquals(new long[] {second}, list(store, new Place.InFeed(two.id())));
    assertArrayEquals(new long[] {second}, list(store, new Place.InFolder(world.id())));
    assertEquals(
        List.of(new Repeat(new ArticleId(second), two.id(), "two")),
        others(first).get(new ArticleId(first)));
    assertEquals("one", others(second).get(new ArticleId(second)).getFirst().source());
    assertEquals(1, contents(store).unreadInAll());
    assertEquals(Map.of(one.id(), 1, two.id(), 1), contents(store).unread());
  }

  @Test
  void readOnceIsReadEverywhereAndUndoneAsOne() {
    long first = arrived(one, at("a", LINK));
    arrived(two, at("b", SAME_LINK));
    Deed deed = store.mark(new long[] {first}, Mark.READ, "one").join().orElseThrow();
    assertEquals(1, deed.count());
    assertEquals(Map.of(), contents(store).unread());
    store.undo().join();
    assertEquals(Map.of(one.id(), 1, two.id(), 1), contents(store).unread());
    mark(store, Mark.STAR, first);
    assertEquals(1, contents(store).starred());
  }

  @Test
  void whatWasReadElsewhereComesRead() {
    mark(store, Mark.READ, arrived(one, at("a", LINK)));
    arrived(two, at("b", SAME_LINK));
    assertEquals(Map.of(), contents(store).unread());
  }

  @Test
  void itCanBeSwitchedOffAndThatUndone() {
    long first = arrived(one, at("a", LINK));
    long second = arrived(two, at("b", SAME_LINK));
    store.showRepeatsOnce(false, "each").join();
    assertArrayEquals(new long[] {second, first}, list(store, Given.EVERYTHING));
    mark(store, Mark.READ, first);
    assertEquals(Map.of(two.id(), 1), contents(store).unread());
    assertEquals(1, contents(store).unreadInAll());
    assertFalse(store.showsRepeatsOnce().join());
    store.undo().join();
    assertEquals(Deed.Kind.RULE_REPEATS, store.undo().join().orElseThrow().kind());
    assertArrayEquals(new long[] {first}, list(store, Given.EVERYTHING));
  }

  @Test
  void theSameTextAtAnotherAddressIsTheSame() {
    long first = arrived(one, article("a", "http://a.example/1", "Old quay open", text(0, 0)));
    arrived(two, article("b", "http://b.example/2", "Quay is open again", text(8, 192)));
    assertArrayEquals(new long[] {first}, list(store, Given.EVERYTHING));
  }

  @Test
  void whatOnlyLooksAlikeIsNotTheSame() {
    arrived(one, article("a", "http://a.example/1", "Old quay open", text(0, 0)));
    arrived(two, article("b", "http://b.example/2", "Old quay open", text(60, 100)));
    arrived(two, article("c", "http://b.example/3", "Budget passed", text(0, 0)));
    arrived(one, article("d", "http://a.example/4", "Old quay open", "The quay is open."));
    arrived(two, article("e", "http://b.example/5", "Old quay open", "The quay is open."));
    assertEquals(5, list(store, Given.EVERYTHING).length);
  }

  @Test
  void withinOneFeedNothingIsHidden() {
    arrived(one, article("a", "http://a.example/1", "Daily riddle", text(0, 0)));
    arrived(one, article("b", "http://a.example/2", "Another riddle", text(0, 0)));
    assertEquals(2, list(store, Given.EVERYTHING).length);
  }

  @Test
  void anAddressThatAFeedGivesToManyArticlesSaysNothing() {
    arrived(one, at("a", "http://paper.example/live"));
    arrived(one, at("b", "http://paper.example/live"));
    arrived(two, at("c", "http://paper.example/live"));
    arrived(one, at("d", "http://paper.example/"));
    arrived(two, at("e", "http://paper.example"));
    arrived(one, at("f", "http://paper.example/story?id=1"));
    arrived(two, at("g", "http://paper.example/story?id=2"));
    assertEquals(7, list(store, Given.EVERYTHING).length);
  }

  @Test
  void aTextThatIsFetchedLaterIsComparedThen() {
    arrived(one, article("a", "http://a.example/1", "Old quay open", text(0, 0)));
    long second = arrived(two, article("b", "http://b.example/2", "Old quay open", "In short."));
    assertEquals(2, list(store, Given.EVERYTHING).length);
    store
        .rewrite(
            new ArticleId(second),
            Given.header("Old quay open", null),
            Given.body(text(4, 100)),
            Origin.PAGE,
            List.of(),
            Completeness.COMPLETE)
        .join();
    assertEquals(1, list(store, Given.EVERYTHING).length);
  }

  @Test
  void whenTheOneThatIsShownGoesTheOtherIsShown() {
    long first = arrived(one, at("a", LINK));
    long second = arrived(two, at("b", SAME_LINK));
    store.unsubscribe(one.id()).join();
    assertArrayEquals(new long[] {second}, list(store, Given.EVERYTHING));
    assertEquals(1, contents(store).unreadInAll());
    assertEquals(Map.of(), others(second));
    store.undo().join();
    store.delete(new ArticleId(first)).join();
    assertArrayEquals(new long[] {second}, list(store, Given.EVERYTHING));
  }

  @Test
  void theyAreKnownAfterARestartToo() {
    long first = arrived(one, at("a", LINK));
    store.close();
    store = Given.store(folder);
    arrived(two, at("b", SAME_LINK));
    long[] oldest =
        store.list(Given.EVERYTHING, Show.ALL, Order.OLDEST_FIRST, ZoneOffset.UTC).join();
    assertArrayEquals(new long[] {first}, oldest);
    assertTrue(others(first).containsKey(new ArticleId(first)));
  }

  @Test
  void inThreeFeedsOfAFolderItIsCountedAndFoundOnce() {
    Feed three = store.subscribe(Given.uri("three"), "three", null, world.id()).join();
    long first = arrived(one, at("a", LINK));
    long second = arrived(two, at("b", SAME_LINK));
    long third = arrived(three, at("c", SAME_LINK));
    assertEquals(1, contents(store).unreadInAll());
    assertEquals(1, contents(store).today());
    assertEquals(1, contents(store).unreadIn(Set.of(two.id(), three.id())));
    assertEquals(1, contents(store).unreadIn(Set.of(three.id())));
    assertArrayEquals(new long[] {first}, store.once(new long[] {third, first, second}).join());
    assertArrayEquals(new long[] {second}, store.once(new long[] {third, second}).join());
    store.unsubscribe(one.id()).join();
    assertEquals(1, contents(store).unreadInAll());
    store.showRepeatsOnce(false, "each").join();
    assertEquals(2, contents(store).unreadInAll());
    assertEquals(2, store.once(new long[] {third, second}).join().length);
  }

  @Test
  void articlesFromBeforeAreComparedWhenNobodyWaits() throws SQLException {
    long first = arrived(one, at("a", LINK));
    long second = arrived(two, at("b", SAME_LINK));
    store.close();
    Database file = new Database(new DataFolder(folder).database(), Database.Use.MAKING);
    try (Connection connection = file.connect()) {
      new Sql(connection).change("delete from likeness");
      new Sql(connection).change("delete from repeat");
      connection.commit();
    }
    store = Given.store(folder);
    store.tend();
    assertArrayEquals(new long[] {first}, list(store, Given.EVERYTHING));
    assertTrue(others(second).containsKey(new ArticleId(second)));
  }
}
