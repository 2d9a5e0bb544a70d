package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.upTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Finding;
import org.broadsheet.news.Folder;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Keep;
import org.broadsheet.news.KeepRule.Scope;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Past.Undoing;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Space;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One feed in a folder with articles 1 to 6, the first of which came today and each other one ten
/// days before the one before it; all are read.
class RetentionTest {
  private static final Scope ALL = new Scope.All();

  @TempDir Path folder;
  private Store store;
  private Feed feed;
  private Folder world;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    world = store.addFolder("World", null).join();
    feed = store.subscribe(Given.uri("feed"), "one", null, world.id()).join();
    for (int i = 0; i < 6; i++) Given.arrive(store, feed, aged("a" + i, 10 * i));
    mark(store, Mark.READ, upTo(6));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Arrival aged(String guid, int days) {
    return arrival(guid, "The text of " + guid, Given.NOON.minus(Duration.ofDays(days)));
  }

  private void rule(Scope scope, KeepRule rule) {
    store.retention().keep(scope, rule, "these").join();
  }

  private void rule(Scope scope, Keep keep) {
    rule(scope, KeepRule.of(keep));
  }

  private Clearing plan() {
    return store.retention().plan().join();
  }

  private long[] going() {
    Clearing plan = plan();
    return plan.isEmpty() ? new long[0] : plan.feeds().getFirst().articles();
  }

  private Deed clear() {
    return store.retention().clear(going(), null).join().orElseThrow();
  }

  private void forGood(Deed deed) {
    while (store.retention().forGood(deed.id()).join()) Thread.onSpinWait();
  }

  private Undoing undoing(Deed deed) {
    return store.history(100).join().stream()
        .filter(past -> past.deed().id() == deed.id())
        .findFirst()
        .orElseThrow()
        .undoing();
  }

  @Test
  void everythingIsKeptForEverUnlessThePersonSaysSomethingElse() {
    assertTrue(plan().isEmpty());
    assertEquals(KeepRule.FOREVER, store.retention().rules().join().all());
  }

  @Test
  void theNewestAreKeptOrThoseOfSoManyDays() {
    rule(ALL, new Keep.Newest(4));
    assertArrayEquals(new long[] {5, 6}, going());
    rule(ALL, new Keep.Days(25));
    assertArrayEquals(new long[] {4, 5, 6}, going());
    assertTrue(plan().feeds().getFirst().bytes() > 0);
    assertEquals("one", plan().feeds().getFirst().title());
    assertEquals(6, contents(store).articles(), "a plan takes nothing");
  }

  @Test
  void theNearestRuleCounts() {
    rule(ALL, new Keep.Newest(1));
    rule(new Scope.OfFolder(world.id()), new Keep.Newest(3));
    assertArrayEquals(new long[] {4, 5, 6}, going());
    rule(new Scope.OfFeed(feed.id()), new Keep.Forever());
    assertEquals(0, going().length);
    store.retention().keep(new Scope.OfFeed(feed.id()), null, "these").join();
    assertArrayEquals(new long[] {4, 5, 6}, going());
  }

  @Test
  void starredAndUnreadOnesStayUnlessTold() {
    mark(store, Mark.STAR, 6);
    mark(store, Mark.UNREAD, 5);
    rule(ALL, new Keep.Newest(3));
    assertArrayEquals(new long[] {4}, going());
    rule(ALL, new KeepRule(new Keep.Newest(3), true, false));
    assertArrayEquals(new long[] {4, 5}, going());
    rule(ALL, new KeepRule(new Keep.Newest(3), true, true));
    assertArrayEquals(new long[] {4, 5, 6}, going());
  }

  @Test
  void savedPagesStayUnlessTheyHaveARuleOfTheirOwn() {
    long page = store.savePage(aged("page", 100)).join().value();
    mark(store, Mark.READ, page);
    rule(ALL, new Keep.Newest(0));
    assertEquals(1, plan().feeds().size());
    Feed saved =
        contents(store).feeds().stream()
            .filter(each -> each.kind() == Feed.Kind.SAVED)
            .findFirst()
            .orElseThrow();
    rule(new Scope.OfFeed(saved.id()), new Keep.Newest(0));
    assertEquals(2, plan().feeds().size());
  }

  @Test
  void aRuleIsAnEntryOfTheHistoryAndCanBeUndone() {
    rule(ALL, new Keep.Newest(1));
    Optional<Deed> same = store.retention().keep(ALL, KeepRule.of(new Keep.Newest(1)), "x").join();
    assertEquals(Optional.empty(), same);
    store.retention().boundPictures(5_000, "5 kB").join();
    assertEquals(5_000, store.retention().rules().join().pictureBytes());
    assertEquals(Deed.Kind.RULE_PICTURES, store.undo().join().orElseThrow().kind());
    assertEquals(0, store.retention().rules().join().pictureBytes());
    assertEquals(Deed.Kind.RULE_KEEPING, store.undo().join().orElseThrow().kind());
    assertTrue(plan().isEmpty());
  }

  @Test
  void whatWentComesBackAsItWas() {
    mark(store, Mark.STAR, 6);
    rule(ALL, new KeepRule(new Keep.Newest(2), false, true));
    Deed deed = clear();
    assertEquals(4, deed.count());
    assertArrayEquals(new long[] {1, 2}, list(store, Given.EVERYTHING));
    assertEquals(2, contents(store).articles());
    assertEquals(0, contents(store).starred());
    assertEquals(List.of(), Given.arrive(store, feed, aged("a5", 50)).fresh());
    assertEquals(Undoing.POSSIBLE, undoing(deed));
    store.undo(deed.id()).join();
    assertArrayEquals(upTo(6), list(store, Given.EVERYTHING));
    assertEquals(1, contents(store).starred());
    assertTrue(Given.article(store, new ArticleId(6)).state().starred());
  }

  @Test
  void clearingInPartsIsOneDeed() {
    Deed first = store.retention().clear(new long[] {5}, null).join().orElseThrow();
    Deed both = store.retention().clear(new long[] {6, 99}, first).join().orElseThrow();
    assertEquals(first.id(), both.id());
    assertEquals(2, both.count());
    store.undo(first.id()).join();
    assertEquals(6, contents(store).articles());
  }

  @Test
  void whatWasClearedForGoodDoesNotComeBackAndTheHistorySaysSo() {
    rule(ALL, new Keep.Newest(3));
    Deed deed = clear();
    forGood(deed);
    assertEquals(Undoing.FOR_GOOD, undoing(deed));
    assertEquals(Optional.empty(), store.undo(deed.id()).join());
    assertEquals(List.of(), Given.arrive(store, feed, aged("a5", 50)).fresh());
    assertEquals(3, contents(store).articles());
    assertEquals(
        List.of(),
        store.check(Steps.ALONE).join().findings().stream().filter(Finding::isBad).toList());
  }

  @Test
  void whatWasTakenBackIsNotClearedForGood() {
    rule(ALL, new Keep.Newest(3));
    Deed deed = clear();
    store.undo(deed.id()).join();
    forGood(deed);
    assertEquals(0, store.retention().cleared().join().length);
    assertEquals("The text of a5", Given.article(store, new ArticleId(6)).body().text());
  }

  @Test
  void aSavedPageThatWasClearedForGoodCanBeSavedAgain() {
    long page = store.savePage(aged("page", 100)).join().value();
    forGood(store.retention().clear(new long[] {page}, null).join().orElseThrow());
    ArticleId again = store.savePage(arrival("page", "A newer text", null)).join();
    assertEquals("A newer text", Given.article(store, again).body().text());
    assertEquals(1, contents(store).saved());
  }

  private Picture illustrate(long id, String address) {
    Picture picture = Given.keep(store, address);
    Article article = Given.article(store, new ArticleId(id));
    store
        .rewrite(
            article.id(),
            article.header(),
            Given.body(Given.photo(address, picture)),
            article.origin(),
            List.of(),
            Completeness.COMPLETE)
        .join();
    return picture;
  }

  @Test
  void theOldestReadArticlesLoseTheirPicturesUntilTheRestHaveRoom() {
    Picture newest = illustrate(1, "1.jpg");
    Picture shared = illustrate(3, "3.jpg");
    illustrate(4, "3.jpg");
    Picture starred = illustrate(5, "5.jpg");
    Picture oldest = illustrate(6, "6.jpg");
    mark(store, Mark.STAR, 5);
    store.retention().boundPictures(newest.size() + starred.size(), "little").join();
    Clearing plan = plan();
    assertArrayEquals(new long[] {6, 4, 3}, plan.strippedArticles());
    assertEquals(oldest.size() + shared.size(), plan.pictureBytes());
    Deed deed = store.retention().clearPictures(plan.strippedArticles(), null).join().orElseThrow();
    assertEquals(3, deed.count());
    assertEquals(Undoing.FOR_GOOD, undoing(deed));
    assertTrue(store.file(oldest.hash()).join().isEmpty());
    assertTrue(store.file(shared.hash()).join().isEmpty());
    assertTrue(store.file(starred.hash()).join().isPresent());
    assertTrue(store.file(newest.hash()).join().isPresent());
    Article bare = Given.article(store, new ArticleId(6));
    assertEquals(Problem.Kind.CLEARED, bare.completeness().lacks().getFirst().problem().kind());
    assertFalse(store.incomplete(null, 10).join().contains(bare.id()), "it is not fetched again");
    assertEquals(0, plan().pictures());
  }

  @Test
  void aPictureThatAnotherArticleShowsStays() {
    Picture shared = illustrate(1, "1.jpg");
    illustrate(6, "1.jpg");
    store.retention().clearPictures(new long[] {6}, null).join();
    assertTrue(store.file(shared.hash()).join().isPresent());
  }

  @Test
  void roomIsMeasuredByFeed() {
    Picture picture = illustrate(1, "1.jpg");
    Space space = store.retention().space().join();
    assertEquals(picture.size(), space.pictures());
    assertTrue(space.database() > 0);
    Space.OfFeed one =
        space.feeds().stream().filter(f -> f.feed().equals(feed.id())).findFirst().orElseThrow();
    assertEquals(6, one.articles());
    assertEquals(picture.size(), one.pictures());
    assertTrue(one.text() > 0);
  }
}
