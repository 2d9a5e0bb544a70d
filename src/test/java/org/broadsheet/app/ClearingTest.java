package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Header;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.Line;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Past.Undoing;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Retain;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A feed with five read articles, of which the two newest are to be kept.
class ClearingTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;
  private Program program;
  private Store store;
  private Desk desk;
  private long[] articles;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    store = ((Opening.Ready) Store.open(folder, clock)).store();
    program = Program.over(store, folder, clock, ZoneOffset.UTC);
    desk = program.desk();
    Feed feed =
        store.subscribe(URI.create("http://paper.example/feed"), "Paper", null, null).join();
    List<Arrival> five = IntStream.range(0, 5).mapToObj(ClearingTest::article).toList();
    articles =
        store
            .arrive(feed.id(), five, store.poll(feed.id()).join().orElseThrow())
            .join()
            .fresh()
            .stream()
            .mapToLong(ArticleId::value)
            .toArray();
    store.mark(articles, Mark.READ, "Paper").join();
    var newest = KeepRule.of(new KeepRule.Keep.Newest(2));
    desk.retain().keep(new KeepRule.Scope.OfFeed(feed.id()), newest, "Paper").join();
  }

  @AfterEach
  void close() {
    program.close();
  }

  private static Arrival article(int day) {
    Instant published = NOON.minusSeconds(day * 86_400L);
    Header header = new Header("Day " + day, "", "", List.of(), "", published, null, "en");
    Body body = new Body(List.of(new Block.Paragraph(Line.of("What was on day " + day))));
    return new Arrival(
        "day" + day, null, header, body, Origin.FEED, List.of(), Completeness.COMPLETE);
  }

  private Retain.Cleared apply(Clearing seen) {
    return desk.retain().apply(seen, new Stop(), _ -> {}).join();
  }

  private Undoing undoing(Deed deed) {
    return desk.history().list().join().stream()
        .filter(past -> past.deed().id() == deed.id())
        .findFirst()
        .orElseThrow()
        .undoing();
  }

  @Test
  void whatWasSeenGoesExceptWhatWasStarredSince() {
    Clearing seen = desk.retain().plan().join();
    assertEquals(3, seen.articles());
    store.mark(new long[] {articles[4]}, Mark.STAR, "Day 4").join();
    Deed gone = there(apply(seen).articles());
    assertEquals(2, gone.count());
    assertTrue(store.article(new ArticleId(articles[4])).join().isPresent());
    assertTrue(store.article(new ArticleId(articles[3])).join().isEmpty());
  }

  @Test
  void itComesBackUntilTheNextClearing() {
    Deed first = there(apply(desk.retain().plan().join()).articles());
    assertEquals(Undoing.POSSIBLE, undoing(first));
    desk.history().undo(first).join();
    assertEquals(3, desk.retain().plan().join().articles());
    Deed second = there(apply(desk.retain().plan().join()).articles());
    assertNull(apply(desk.retain().plan().join()).articles());
    assertEquals(Undoing.FOR_GOOD, undoing(second));
    assertTrue(desk.check().check(new Stop(), _ -> {}).join().isSound());
  }

  @Test
  void whatIsStoppedLeavesTheRest() {
    Stop stop = new Stop();
    stop.stop();
    assertNull(desk.retain().apply(desk.retain().plan().join(), stop, _ -> {}).join().articles());
    assertEquals(3, desk.retain().plan().join().articles());
  }

  private static Deed there(Deed deed) {
    assertNotNull(deed);
    return deed;
  }
}
