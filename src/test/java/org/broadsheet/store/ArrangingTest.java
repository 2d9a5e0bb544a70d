package org.broadsheet.store;

import static org.broadsheet.store.Given.contents;
import static org.broadsheet.store.Given.uri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Health;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.SmartList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangingTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Given.store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Feed now(Feed feed) {
    return store.feed(feed.id()).join().orElseThrow();
  }

  private List<String> names() {
    return contents(store).folders().stream().map(Folder::name).toList();
  }

  @Test
  void subscribingMakesAFeedOnce() {
    Folder news = store.addFolder("News", null).join();
    Feed feed = store.subscribe(uri("feed"), "Feed", uri("site"), news.id()).join();
    assertEquals(
        new Feed(feed.id(), Feed.Kind.WEB, uri("feed"), "Feed", uri("site"), news.id(), Health.NEW),
        feed);
    assertEquals(feed, store.subscribe(uri("feed"), "Other", null, null).join());
    assertEquals(1, store.polls().join().size());
  }

  @Test
  void aFeedIsRenamedAndMovedAndBack() {
    Folder news = store.addFolder("News", null).join();
    Feed feed = Given.feed(store, "one");
    assertEquals("one", store.renameFeed(feed.id(), "Mine").join().orElseThrow().subject());
    store.moveFeed(feed.id(), news.id()).join();
    assertEquals("Mine", now(feed).title());
    assertEquals(news.id(), now(feed).folder());
    store.undo().join();
    assertNull(now(feed).folder());
    store.undo().join();
    assertEquals("one", now(feed).title());
    store.redo().join();
    assertEquals("Mine", now(feed).title());
  }

  @Test
  void whatChangesNothingIsNoDeed() {
    Folder news = store.addFolder("News", null).join();
    Feed feed = store.subscribe(uri("feed"), "Feed", null, news.id()).join();
    store.renameFeed(feed.id(), "Mine").join();
    assertEquals(Optional.empty(), store.renameFeed(feed.id(), "Mine").join());
    assertEquals(Optional.empty(), store.moveFeed(feed.id(), news.id()).join());
    assertEquals(Optional.empty(), store.renameFolder(news.id(), "News").join());
    assertEquals(Optional.empty(), store.renameFolder(news.id(), " ").join());
  }

  @Test
  void whatIsNotThereIsNoFailure() {
    assertEquals(Optional.empty(), store.renameFeed(new FeedId(99), "Mine").join());
    assertEquals(Optional.empty(), store.moveFeed(new FeedId(99), null).join());
    assertEquals(Optional.empty(), store.unsubscribe(new FeedId(99)).join());
    assertEquals(Optional.empty(), store.renameFolder(new FolderId(99), "Mine").join());
    assertEquals(Optional.empty(), store.removeFolder(new FolderId(99)).join());
    assertEquals(Optional.empty(), store.poll(new FeedId(99)).join());
    assertEquals(Optional.empty(), store.feedAt(uri("none")).join());
  }

  @Test
  void theSavedPagesCannotBeGivenUp() {
    Feed saved = contents(store).feeds().getFirst();
    assertEquals(Feed.Kind.SAVED, saved.kind());
    assertEquals(Optional.empty(), store.unsubscribe(saved.id()).join());
    assertEquals(Optional.empty(), store.poll(saved.id()).join());
  }

  @Test
  void whatLiesInAFolderThatIsRemovedMovesUp() {
    Folder outer = store.addFolder("Outer", null).join();
    Folder middle = store.addFolder("Middle", outer.id()).join();
    Folder inner = store.addFolder("Inner", middle.id()).join();
    Feed feed = store.subscribe(uri("feed"), "Feed", null, middle.id()).join();
    Deed deed = store.removeFolder(middle.id()).join().orElseThrow();
    assertEquals(Deed.Kind.REMOVE_FOLDER, deed.kind());
    assertEquals(outer.id(), now(feed).folder());
    assertEquals(
        List.of(outer, new Folder(inner.id(), outer.id(), "Inner")), contents(store).folders());
    store.undo().join();
    assertEquals(middle.id(), now(feed).folder());
    assertEquals(List.of(outer, middle, inner), contents(store).folders());
  }

  @Test
  void whatComesBackIntoAFolderThatIsGoneIsSeenAroundIt() {
    Folder outer = store.addFolder("Outer", null).join();
    Folder inner = store.addFolder("Inner", outer.id()).join();
    Feed feed = store.subscribe(uri("feed"), "Feed", null, inner.id()).join();
    Deed given = store.unsubscribe(feed.id()).join().orElseThrow();
    store.removeFolder(inner.id()).join();
    store.undo(given.id()).join();
    assertEquals(outer.id(), now(feed).folder());
  }

  @Test
  void aFolderIsRenamedAndUndone() {
    Folder news = store.addFolder("News", null).join();
    store.renameFolder(news.id(), "Papers").join();
    assertEquals(List.of("Papers"), names());
    store.undo().join();
    assertEquals(List.of("News"), names());
    store.undo().join();
    assertEquals(List.of(), names());
    store.redo().join();
    assertEquals(List.of("News"), names());
  }

  private static Subscription subscription(String name, String... folders) {
    return new Subscription(name, uri(name), null, List.of(folders));
  }

  @Test
  void aListIsImportedWithItsFoldersAndExportedTheSame() {
    Outline outline =
        Outline.of(
            "List",
            List.of(
                subscription("a", "World", "Europe"),
                subscription("b"),
                subscription("c", "World"),
                subscription("d", "Europe")));
    assertEquals(4, store.importOutline(outline).join().count());
    assertEquals(outline, store.outline("List").join());
    assertEquals(List.of("World", "Europe", "Europe"), names());
  }

  @Test
  void emptyFoldersAreImportedUnlessTheListHasNoFeed() {
    Set<List<String>> folders = Set.of(List.of("World"), List.of("World", "Europe"));
    store.importOutline(new Outline("Notes", List.of(), folders, List.of())).join();
    assertEquals(List.of(), names());
    Outline outline = new Outline("List", List.of(subscription("a")), folders, List.of());
    store.importOutline(outline).join();
    assertEquals(outline, store.outline("List").join());
  }

  @Test
  void importingLeavesWhatIsThereWhereItIs() {
    Folder mine = store.addFolder("Mine", null).join();
    Feed feed = store.subscribe(uri("a"), "a", null, mine.id()).join();
    Feed gone = store.subscribe(uri("b"), "b", null, mine.id()).join();
    store.unsubscribe(gone.id()).join();
    Outline outline =
        Outline.of("List", List.of(subscription("a", "Theirs"), subscription("b", "Theirs")));
    assertEquals(1, store.importOutline(outline).join().count());
    assertEquals(mine.id(), now(feed).folder());
    assertEquals("Theirs", names().getLast());
    assertEquals(contents(store).folders().getLast().id(), now(gone).folder());
  }

  @Test
  void anImportIsUndoneAsAWhole() {
    Feed before = Given.feed(store, "before");
    store
        .importOutline(
            Outline.of("List", List.of(subscription("a", "World"), subscription("b", "World"))))
        .join();
    store.undo().join();
    assertEquals(List.of(), names());
    assertEquals(List.of(before.id()), store.polls().join().stream().map(p -> p.feed()).toList());
    store.redo().join();
    assertEquals(3, store.polls().join().size());
    assertEquals(List.of("World"), names());
  }

  @Test
  void aListWithTooManyFoldersWithinFoldersIsCutOff() {
    List<String> deep = IntStream.range(0, 5_000).mapToObj(i -> "f" + i).toList();
    store
        .importOutline(Outline.of("List", List.of(new Subscription("a", uri("a"), null, deep))))
        .join();
    assertEquals(16, names().size());
  }

  @Test
  void aSearchIsKeptRenamedAndRemovedAndEachIsUndone() {
    SmartList list = store.addList("Boats", "title:boat").join();
    assertEquals(List.of(list), lists());
    assertTrue(store.changeList(list.id(), "Ships", "title:ship").join().isPresent());
    SmartList changed = new SmartList(list.id(), "Ships", "title:ship");
    assertEquals(List.of(changed), lists());
    assertTrue(store.changeList(list.id(), "Ships", "title:ship").join().isEmpty());
    assertTrue(store.removeList(list.id()).join().isPresent());
    assertEquals(List.of(), lists());
    store.undo().join();
    assertEquals(List.of(changed), lists());
    store.undo().join();
    assertEquals(List.of(list), lists());
    store.undo().join();
    assertEquals(List.of(), lists());
  }

  private List<SmartList> lists() {
    return store.contents(ZoneOffset.UTC).join().lists();
  }

  @Test
  void aFeedThatWasGivenUpDoesNotStandInTheWayOfAnotherThatMoves() {
    Feed gone = Given.feed(store, "gone");
    Given.arrive(store, gone, Given.arrival("a"));
    store.unsubscribe(gone.id()).join();
    Feed here = Given.feed(store, "here");
    assertTrue(store.moveFeedTo(here.id(), gone.address()).join().isPresent());
    assertEquals(gone.address(), now(here).address());
    store.undo().join();
    assertEquals(here.address(), now(here).address());
    assertTrue(store.movedTo(here.id(), gone.address()).join());
    store.undo().join();
    store.undo().join();
    assertEquals(gone.id(), now(gone).id());
    assertEquals(gone.address().getPath(), now(gone).address().getPath());
  }

  @Test
  void anAddressWithAFragmentThatStepsAsideCanStillBeRead() {
    URI odd = URI.create("https://paper.example/feed#x");
    Feed gone = store.subscribe(odd, "odd", null, null).join();
    store.unsubscribe(gone.id()).join();
    Feed here = Given.feed(store, "here");
    assertTrue(store.moveFeedTo(here.id(), odd).join().isPresent());
    store.undo().join();
    store.undo().join();
    store.undo().join();
    assertEquals("https://paper.example/feed#" + gone.id().value(), now(gone).address().toString());
  }

  @Test
  void aFeedIsGivenAnotherAddressUnlessAnotherFeedHasIt() {
    Feed one = Given.feed(store, "one");
    Feed two = Given.feed(store, "two");
    assertTrue(store.moveFeedTo(one.id(), two.address()).join().isEmpty());
    assertTrue(store.moveFeedTo(one.id(), one.address()).join().isEmpty());
    assertTrue(store.moveFeedTo(one.id(), Given.uri("three")).join().isPresent());
    assertEquals(one.id(), store.feedAt(Given.uri("three")).join().orElseThrow().id());
    store.undo().join();
    assertEquals(one.id(), store.feedAt(one.address()).join().orElseThrow().id());
  }
}
