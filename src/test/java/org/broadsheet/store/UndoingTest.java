package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.upTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;
import org.broadsheet.news.ReadState;
import org.broadsheet.news.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four articles in one feed.
class UndoingTest {
  @TempDir Path folder;
  private Store store;
  private Feed feed;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    feed = Given.feed(store, "one");
    arrive(store, feed, arrival("a"), arrival("b"), arrival("c"), arrival("d"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void again() {
    store.close();
    store = Given.store(folder);
  }

  private Deed marked(Mark mark, long... articles) {
    return store.mark(articles, mark, "these").join().orElseThrow();
  }

  private int unread() {
    int counted = contents(store).unread().getOrDefault(feed.id(), 0);
    assertEquals(list(store, new Place.InFeed(feed.id()), Show.UNREAD).length, counted);
    return counted;
  }

  private long[] starred() {
    long[] starred = list(store, new Place.Starred());
    assertEquals(starred.length, contents(store).starred());
    return starred;
  }

  @Test
  void undoingAMarkGivesBackExactlyWhatItChanged() {
    mark(store, Mark.READ, 2);
    Deed deed = marked(Mark.READ, upTo(4));
    assertEquals(Deed.Kind.MARK_READ, deed.kind());
    assertEquals("these", deed.subject());
    assertEquals(3, deed.count());
    assertEquals(0, unread());
    assertTrue(store.undo().join().orElseThrow().undone());
    assertArrayEquals(new long[] {4, 3, 1}, list(store, new Place.Unread()));
    assertEquals(3, unread());
  }

  @Test
  void eachKindOfMarkIsUndoneAndDoneAgain() {
    marked(Mark.STAR, 1, 2);
    marked(Mark.UNSTAR, 2);
    assertArrayEquals(new long[] {1}, starred());
    store.undo().join();
    assertArrayEquals(new long[] {2, 1}, starred());
    store.undo().join();
    assertArrayEquals(new long[0], starred());
    store.redo().join();
    store.redo().join();
    assertArrayEquals(new long[] {1}, starred());
    marked(Mark.READ, 3);
    marked(Mark.UNREAD, 3);
    store.undo().join();
    assertEquals(3, unread());
  }

  @Test
  void aMarkThatChangesNothingIsNoDeed() {
    marked(Mark.READ, 1);
    assertEquals(Optional.empty(), store.mark(new long[] {1, 99}, Mark.READ, "x").join());
    assertEquals(2, store.history(10).join().size()); // subscribing was one
  }

  @Test
  void anOldDeedIsUndoneWhereItStillHolds() {
    Deed all = marked(Mark.READ, upTo(4));
    marked(Mark.UNREAD, 1);
    store.undo(all.id()).join();
    assertEquals(4, unread());
    assertEquals(Optional.empty(), store.undo(all.id()).join());
  }

  @Test
  void theLastDeedIsUndoneFirstAndDoneAgainLast() {
    Deed first = marked(Mark.READ, 1);
    Deed second = marked(Mark.READ, 2);
    assertEquals(second.id(), store.undo().join().orElseThrow().id());
    assertEquals(first.id(), store.undo().join().orElseThrow().id());
    assertEquals(first.id(), store.redo().join().orElseThrow().id());
    assertEquals(second.id(), store.redo().join().orElseThrow().id());
    assertEquals(Optional.empty(), store.redo().join());
    assertEquals(second.id(), store.undo().join().orElseThrow().id());
  }

  @Test
  void afterAnotherDeedNothingIsDoneAgain() {
    marked(Mark.READ, 1);
    store.undo().join();
    marked(Mark.READ, 2);
    assertEquals(Optional.empty(), store.redo().join());
    assertEquals(3, unread());
  }

  @Test
  void undoAndRedoSurviveARestart() {
    marked(Mark.READ, 1);
    marked(Mark.STAR, 2);
    again();
    store.undo().join();
    assertArrayEquals(new long[0], starred());
    again();
    store.redo().join();
    assertArrayEquals(new long[] {2}, starred());
    store.undo().join();
    store.undo().join();
    assertEquals(4, unread());
  }

  @Test
  void nothingToUndoIsNoFailure() {
    assertEquals(Optional.empty(), store.redo().join());
    assertEquals(Optional.empty(), store.undo(99).join());
    store.undo().join();
    assertEquals(Optional.empty(), store.undo().join());
  }

  @Test
  void aFeedThatWasGivenUpComesBackWithArticlesAndMarks() {
    marked(Mark.READ, 1);
    marked(Mark.STAR, 2);
    store.unsubscribe(feed.id()).join();
    again();
    assertEquals(Map.of(), contents(store).unread());
    store.undo().join();
    assertEquals(3, unread());
    assertArrayEquals(new long[] {2}, starred());
  }

  @Test
  void subscribingAgainBringsAFeedBackToo() {
    marked(Mark.READ, 1);
    store.unsubscribe(feed.id()).join();
    assertEquals(feed, store.subscribe(feed.address(), "one", null, null).join());
    assertEquals(3, unread());
    store.undo().join();
    assertEquals(0, list(store, Given.EVERYTHING).length);
  }

  @Test
  void aDeletedArticleStaysAwayAndComesBackAsItWas() {
    marked(Mark.STAR, 2);
    marked(Mark.READ, 2);
    Deed deed = store.delete(new ArticleId(2)).join().orElseThrow();
    assertEquals("Title of b", deed.subject());
    assertEquals(List.of(), arrive(store, feed, arrival("b", "Other text", null)).fresh());
    assertTrue(store.article(new ArticleId(2)).join().isEmpty());
    assertEquals(Optional.empty(), store.delete(new ArticleId(2)).join());
    assertArrayEquals(new long[] {4, 3, 1}, list(store, Given.EVERYTHING));
    assertArrayEquals(new long[0], starred());
    assertEquals(3, contents(store).articles());
    store.undo().join();
    assertEquals(new ReadState(true, true), Given.article(store, new ArticleId(2)).state());
    assertArrayEquals(new long[] {2}, starred());
    assertEquals(4, contents(store).articles());
    assertEquals(3, unread());
  }

  @Test
  void aSavedPageIsTakenBackAndSavedAgain() {
    ArticleId id = store.savePage(arrival("page")).join();
    assertEquals(1, contents(store).saved());
    store.undo().join();
    assertEquals(0, contents(store).saved());
    assertEquals(id, store.savePage(arrival("page", "Newer text", null)).join());
    assertEquals("Newer text", Given.article(store, id).body().text());
    assertEquals(1, contents(store).saved());
    store.undo().join();
    assertEquals(0, contents(store).saved());
  }

  @Test
  void savingTheSameLinkAgainReplacesTheText() {
    ArticleId id = store.savePage(arrival("page", "A long first text", null)).join();
    assertEquals(id, store.savePage(arrival("page", "Short", null)).join());
    assertEquals("Short", Given.article(store, id).body().text());
    assertArrayEquals(new long[] {id.value()}, list(store, new Place.Saved()));
    store.undo().join();
    assertEquals(0, contents(store).saved());
  }

  @Test
  void everyChangeIsToldBeforeItsAnswer() {
    List<Change> told = new ArrayList<>();
    store.onChange(told::add);
    marked(Mark.READ, 1, 2);
    store.undo().join();
    store.delete(new ArticleId(3)).join();
    store.unsubscribe(feed.id()).join();
    List<ArticleId> both = List.of(new ArticleId(1), new ArticleId(2));
    assertEquals(new Change.Marked(both), told.get(0));
    assertEquals(new Change.Marked(both), told.get(1));
    assertEquals(new Change.Removed(List.of(new ArticleId(3))), told.get(2));
    assertTrue(told.contains(new Change.FeedsChanged()));
  }
}
