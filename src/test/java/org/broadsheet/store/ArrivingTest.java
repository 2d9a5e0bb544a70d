package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.article;
import static org.broadsheet.store.Given.body;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.keep;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.photo;
import static org.broadsheet.store.Given.poll;
import static org.broadsheet.store.Given.uri;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Health;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Origin;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.news.ReadState;
import org.broadsheet.news.Related;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivingTest {
  private static final Completeness TEXT_PENDING = lacking(What.TEXT, Problem.Kind.PENDING);

  @TempDir Path folder;
  private Store store;
  private Feed feed;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    feed = Given.feed(store, "one");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Completeness lacking(What what, Problem.Kind kind) {
    return new Completeness(List.of(new Lack(what, uri("lacked"), Problem.of(kind))));
  }

  private boolean rewrite(ArticleId id, Body body, Completeness completeness) {
    Article kept = article(store, id);
    return store.rewrite(id, kept.header(), body, Origin.PAGE, kept.related(), completeness).join();
  }

  @Test
  void whatArrivesIsKeptAsItCame() {
    Related related = new Related("Elsewhere", uri("elsewhere"), "A teaser", true);
    Arrival plain = arrival("a", "Words", Instant.parse("2026-11-20T08:00:00.123Z"));
    Arrival arrival =
        new Arrival(
            "a",
            uri("a"),
            plain.header(),
            plain.body(),
            Origin.FEED,
            List.of(related),
            TEXT_PENDING);
    ArticleId id = arrive(store, feed, arrival).fresh().getFirst();
    assertEquals(
        new Article(
            id,
            feed.id(),
            "a",
            uri("a"),
            arrival.header(),
            arrival.body(),
            Origin.FEED,
            List.of(related),
            TEXT_PENDING,
            ReadState.NEW,
            Given.NOON),
        article(store, id));
  }

  @Test
  void theSameTextAgainChangesNothing() {
    arrive(store, feed, arrival("a"), arrival("b"));
    assertEquals(
        new Arrived(List.of(), List.of()), arrive(store, feed, arrival("a"), arrival("b")));
  }

  @Test
  void anotherDateAloneIsTheSameText() {
    arrive(store, feed, arrival("a", "Words", Given.NOON.minusSeconds(60)));
    assertEquals(
        List.of(),
        arrive(store, feed, arrival("a", "Words", Given.NOON.minusSeconds(30))).rewritten());
  }

  @Test
  void anotherTextReplacesTheFirstAndKeepsTheMarks() {
    ArticleId id = arrive(store, feed, arrival("a", "First", null)).fresh().getFirst();
    mark(store, Mark.READ, id.value());
    mark(store, Mark.STAR, id.value());
    assertEquals(List.of(id), arrive(store, feed, arrival("a", "Second", null)).rewritten());
    assertEquals("Second", article(store, id).body().text());
    assertEquals(new ReadState(true, true), article(store, id).state());
    assertEquals(1, contents(store).articles());
  }

  @Test
  void aSummaryThatComesAgainDoesNotReplaceTheTextOfThePage() {
    ArticleId id = arrive(store, feed, arrival("a", "Summary", null)).fresh().getFirst();
    assertTrue(rewrite(id, body("The whole text of the page"), Completeness.COMPLETE));
    assertEquals(List.of(), arrive(store, feed, arrival("a", "Summary", null)).rewritten());
    assertEquals("The whole text of the page", article(store, id).body().text());
  }

  @Test
  void aChangedSummaryIsReportedButTheFullerTextStays() {
    ArticleId id = arrive(store, feed, arrival("a", "Summary", null)).fresh().getFirst();
    rewrite(id, body("The whole text of the page"), Completeness.COMPLETE);
    assertEquals(List.of(id), arrive(store, feed, arrival("a", "Updated", null)).rewritten());
    assertEquals("The whole text of the page", article(store, id).body().text());
    assertEquals(Origin.PAGE, article(store, id).origin());
    assertEquals(List.of(), arrive(store, feed, arrival("a", "Updated", null)).rewritten());
  }

  @Test
  void picturesThatAreKeptStayWithATextThatIsReplaced() {
    Picture picture = keep(store, "p.jpg");
    Arrival first = arrival("a", body(photo("p.jpg", picture)), null, Completeness.COMPLETE);
    ArticleId id = arrive(store, feed, first).fresh().getFirst();
    Completeness lacks =
        new Completeness(
            List.of(new Lack(What.PICTURE, uri("p.jpg"), Problem.of(Problem.Kind.PENDING))));
    Body changed = new Body(List.of(photo("p.jpg", null), body("More").blocks().getFirst()));
    assertEquals(1, arrive(store, feed, arrival("a", changed, null, lacks)).rewritten().size());
    assertEquals(picture, article(store, id).body().photos().getFirst().image().kept());
    assertEquals(Completeness.COMPLETE, article(store, id).completeness());
  }

  @Test
  void theSameGuidInAnotherFeedIsAnotherArticle() {
    arrive(store, feed, arrival("a"));
    assertEquals(1, arrive(store, Given.feed(store, "two"), arrival("a")).fresh().size());
  }

  @Test
  void theSameGuidTwiceInOneFeedIsOneArticle() {
    Arrived arrived =
        arrive(store, feed, arrival("a", "First", null), arrival("a", "Second", null));
    assertEquals(1, arrived.fresh().size());
    assertEquals(List.of(), arrived.rewritten());
    assertEquals("Second", article(store, arrived.fresh().getFirst()).body().text());
  }

  @Test
  void aDateInTheFutureCountsAsNow() {
    Arrived arrived =
        arrive(
            store,
            feed,
            arrival("future", "f", Given.NOON.plus(Duration.ofDays(400))),
            arrival("old", "o", Given.NOON.minus(Duration.ofDays(1))));
    long[] ids = Given.ids(arrived.fresh());
    assertArrayEquals(ids, list(store, Given.EVERYTHING));
    assertEquals(Given.NOON, store.headlines(ids).join().getFirst().at());
  }

  @Test
  void aDateThatThePageCorrectsMovesTheArticle() {
    Arrived arrived =
        arrive(store, feed, arrival("a"), arrival("b", "b", Given.NOON.minusSeconds(60)));
    ArticleId id = arrived.fresh().getFirst();
    store
        .rewrite(
            id,
            Given.header("a", Given.NOON.minusSeconds(120)),
            body("a"),
            Origin.PAGE,
            List.of(),
            Completeness.COMPLETE)
        .join();
    long[] moved = {arrived.fresh().getLast().value(), id.value()};
    assertArrayEquals(moved, list(store, Given.EVERYTHING));
    assertArrayEquals(moved, list(store, new Place.Unread()));
  }

  @Test
  void whatWasLearnedForTheNextRequestIsKeptWithTheArticles() {
    Poll after =
        new Poll(
            feed.id(),
            feed.address(),
            new Validators("W/\"é\"", "Mon, 23 Nov 2026 12:00:00 GMT"),
            "hash",
            new Rhythm(
                Duration.ofHours(1), Set.of(3, 4), Set.of(DayOfWeek.SUNDAY), Duration.ofDays(1)),
            new Health(Given.NOON, Given.NOON.plusSeconds(3600), 0, null));
    store.arrive(feed.id(), List.of(arrival("a")), after).join();
    assertEquals(after, poll(store, feed));
    assertEquals(List.of(after), store.polls().join());
  }

  @Test
  void aFailureIsNotedAndShownWithTheFeed() {
    Poll before = poll(store, feed);
    Health bad = new Health(Given.NOON, null, 3, new Problem(Problem.Kind.SERVER_ERROR, "500"));
    store
        .checked(
            feed.id(),
            new Poll(feed.id(), feed.address(), before.validators(), "", before.rhythm(), bad))
        .join();
    assertEquals(bad, store.feed(feed.id()).join().orElseThrow().health());
  }

  @Test
  void nothingArrivesForAFeedThatWasGivenUp() {
    Poll after = poll(store, feed);
    store.unsubscribe(feed.id()).join();
    assertEquals(List.of(), store.arrive(feed.id(), List.of(arrival("a")), after).join().fresh());
  }

  @Test
  void articlesThatLackWhatMayStillBeGotAreFound() {
    Arrived arrived =
        arrive(
            store,
            feed,
            arrival("pending", body("p"), null, TEXT_PENDING),
            arrival("lost", body("l"), null, lacking(What.PICTURE, Problem.Kind.NOT_FOUND)),
            arrival("complete"));
    ArticleId pending = arrived.fresh().getFirst();
    assertEquals(List.of(pending), store.incomplete(null, 10).join());
    assertEquals(List.of(pending), store.incomplete(feed.id(), 10).join());
    assertEquals(List.of(), store.incomplete(Given.feed(store, "two").id(), 10).join());
    rewrite(pending, body("whole"), Completeness.COMPLETE);
    assertEquals(List.of(), store.incomplete(null, 10).join());
  }

  @Test
  void anArticleIsFoundByItsLink() {
    ArticleId id = arrive(store, feed, arrival("a")).fresh().getFirst();
    assertEquals(id, store.articleAt(uri("a")).join().orElseThrow());
    assertTrue(store.articleAt(uri("b")).join().isEmpty());
    store.unsubscribe(feed.id()).join();
    assertTrue(store.articleAt(uri("a")).join().isEmpty());
  }

  @Test
  void whatIsNotThereCannotBeRewritten() {
    assertFalse(
        store
            .rewrite(
                new ArticleId(99),
                Given.header("t", null),
                Body.EMPTY,
                Origin.PAGE,
                List.of(),
                Completeness.COMPLETE)
            .join());
  }

  @Test
  void theEditionIsTakenInOnce() {
    assertEquals(2, store.addEdition(List.of(arrival("a"), arrival("b"))).join().fresh().size());
    assertEquals(0, store.addEdition(List.of(arrival("a"), arrival("b"))).join().fresh().size());
    assertEquals("The Paper", store.headlines(Given.upTo(1)).join().getFirst().source());
  }

  @Test
  void aFeedThatMovesKeepsItsArticles() {
    arrive(store, feed, arrival("a"));
    assertTrue(store.movedTo(feed.id(), uri("elsewhere")).join());
    assertEquals(feed.id(), store.feedAt(uri("elsewhere")).join().orElseThrow().id());
    assertEquals(1, list(store, new Place.InFeed(feed.id())).length);
  }

  @Test
  void aFeedDoesNotMoveToTheAddressOfAnother() {
    Feed other = Given.feed(store, "two");
    assertFalse(store.movedTo(feed.id(), other.address()).join());
    assertEquals(feed.address(), store.feed(feed.id()).join().orElseThrow().address());
  }

  @Test
  void aFeedIsCalledWhatItCallsItselfUntilThePersonNamesIt() {
    assertTrue(store.callsItself(feed.id(), "Its name", uri("site")).join());
    assertFalse(store.callsItself(feed.id(), "Its name", null).join());
    assertEquals("Its name", store.feed(feed.id()).join().orElseThrow().title());
    assertEquals(uri("site"), store.feed(feed.id()).join().orElseThrow().site());
    store.renameFeed(feed.id(), "My name").join();
    store.callsItself(feed.id(), "Its new name", null).join();
    assertEquals("My name", store.feed(feed.id()).join().orElseThrow().title());
    store.renameFeed(feed.id(), " ").join();
    assertEquals("Its new name", store.feed(feed.id()).join().orElseThrow().title());
  }
}
