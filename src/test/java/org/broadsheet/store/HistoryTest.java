package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.list;
import static org.broadsheet.store.Given.mark;
import static org.broadsheet.store.Given.upTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.Past;
import org.broadsheet.news.Past.Undoing;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four articles in one feed.
class HistoryTest {
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

  private List<Past> history() {
    return store.history(1_000).join();
  }

  private Undoing undoing(Deed deed) {
    return history().stream()
        .filter(past -> past.deed().id() == deed.id())
        .findFirst()
        .orElseThrow()
        .undoing();
  }

  private Deed marked(Mark mark, long... articles) {
    return store.mark(articles, mark, "World").join().orElseThrow();
  }

  private int unread() {
    return list(store, new Place.InFeed(feed.id()), Show.UNREAD).length;
  }

  @Test
  void theHistoryIsNewestFirstAndHasWhatItsWordsNeed() {
    marked(Mark.READ, 1, 2, 3);
    marked(Mark.STAR, 2);
    store.undo().join();
    List<Past> history = store.history(2).join();
    Deed star = history.get(0).deed();
    Deed read = history.get(1).deed();
    assertEquals(Deed.Kind.STAR, star.kind());
    assertEquals(Undoing.UNDONE, history.get(0).undoing());
    assertEquals(new Deed(read.id(), Given.NOON, Deed.Kind.MARK_READ, "World", 3, false), read);
    assertEquals(Undoing.POSSIBLE, history.get(1).undoing());
  }

  @Test
  void everythingThatAPersonDoesIsAnEntry() {
    store.savePage(arrival("page")).join();
    long page = list(store, new Place.Saved())[0];
    var folder = store.addFolder("World", null).join();
    store.moveFeed(feed.id(), folder.id()).join();
    store.renameFolder(folder.id(), "Abroad").join();
    store.renameFeed(feed.id(), "Uno").join();
    mark(store, Mark.READ, upTo(4));
    mark(store, Mark.UNREAD, 1);
    mark(store, Mark.STAR, 1);
    mark(store, Mark.UNSTAR, 1);
    store.delete(new ArticleId(page)).join();
    store.removeFolder(folder.id()).join();
    store.unsubscribe(feed.id()).join();
    var other = new Subscription("Two", Given.uri("two"), null, List.of());
    store.importOutline(Outline.of("list", List.of(other))).join();
    assertEquals(
        List.of(
            Deed.Kind.IMPORT,
            Deed.Kind.UNSUBSCRIBE,
            Deed.Kind.REMOVE_FOLDER,
            Deed.Kind.DELETE_ARTICLE,
            Deed.Kind.UNSTAR,
            Deed.Kind.STAR,
            Deed.Kind.MARK_UNREAD,
            Deed.Kind.MARK_READ,
            Deed.Kind.RENAME_FEED,
            Deed.Kind.RENAME_FOLDER,
            Deed.Kind.MOVE_FEED,
            Deed.Kind.ADD_FOLDER,
            Deed.Kind.SAVE_PAGE,
            Deed.Kind.SUBSCRIBE),
        history().stream().map(past -> past.deed().kind()).toList());
  }

  @Test
  void anyDeedIsUndoneByItselfAlsoAfterARestart() {
    Deed all = marked(Mark.READ, upTo(4));
    marked(Mark.STAR, 2);
    store.renameFeed(feed.id(), "Uno").join();
    store.close();
    store = Given.store(folder);
    assertEquals(Undoing.POSSIBLE, undoing(all));
    store.undo(all.id()).join();
    assertEquals(4, unread());
    assertEquals("Uno", store.feed(feed.id()).join().orElseThrow().title());
    assertArrayEquals(new long[] {2}, list(store, new Place.Starred()));
    assertEquals(Undoing.UNDONE, undoing(all));
    store.redo(all.id()).join();
    assertEquals(0, unread());
    assertEquals(Optional.empty(), store.redo(all.id()).join());
  }

  @Test
  void whatWasChangedAgainSinceCannotBeUndone() {
    Deed read = marked(Mark.READ, 1);
    Deed unread = marked(Mark.UNREAD, 1);
    Deed first = store.renameFeed(feed.id(), "Uno").join().orElseThrow();
    Deed second = store.renameFeed(feed.id(), "Due").join().orElseThrow();
    assertEquals(Undoing.OVERTAKEN, undoing(read));
    assertEquals(Undoing.POSSIBLE, undoing(unread));
    assertEquals(Undoing.OVERTAKEN, undoing(first));
    assertEquals(Undoing.POSSIBLE, undoing(second));
    assertEquals(Optional.empty(), store.undo(first.id()).join());
    assertEquals("Due", store.feed(feed.id()).join().orElseThrow().title());
  }

  @Test
  void aMarkHoldsAsLongAsOneArticleStillHasIt() {
    Deed read = marked(Mark.READ, 1, 2);
    marked(Mark.UNREAD, 1);
    assertEquals(Undoing.POSSIBLE, undoing(read));
    store.delete(new ArticleId(2)).join();
    assertEquals(Undoing.OVERTAKEN, undoing(read));
  }

  @Test
  void aFeedThatWasGivenUpSinceIsNotUnsubscribedFromAgain() {
    Deed subscribed = history().getLast().deed();
    assertEquals(Undoing.POSSIBLE, undoing(subscribed));
    Deed gone = store.unsubscribe(feed.id()).join().orElseThrow();
    assertEquals(Undoing.OVERTAKEN, undoing(subscribed));
    store.undo(gone.id()).join();
    assertEquals(4, contents(store).articles());
    assertEquals(Undoing.POSSIBLE, undoing(subscribed));
  }
}
