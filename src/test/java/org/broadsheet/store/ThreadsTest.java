package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ThreadsTest {
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

  @Test
  void whoeverHasAnAnswerMayWaitForTheNext() {
    List<CompletableFuture<String>> answers =
        IntStream.range(0, 20)
            .mapToObj(i ->
                store
                    .set("name" + i, "value")
                    .thenApply(_ -> store.setting("name" + i).join().orElseThrow())
                    .thenApply(value -> store.set("other" + i, value).thenApply(_ -> value).join()))
            .toList();
    answers.forEach(answer -> assertEquals("value", answer.join()));
  }

  @Test
  void aListenerThatFailsHarmsNobody() {
    List<Change> told = new ArrayList<>();
    store.onChange(_ -> {
      throw new IllegalStateException("a listener that fails, as it should");
    });
    store.onChange(told::add);
    Given.feed(store, "one");
    assertTrue(told.contains(new Change.FeedsChanged()));
  }

  @Test
  void changesAreToldInTheOrderOfWriting() {
    Feed feed = Given.feed(store, "one");
    List<Long> told = new ArrayList<>();
    store.onChange(change -> {
      if (change instanceof Change.Arrived arrived) {
        told.add(arrived.articles().getFirst().value());
      }
    });
    List<CompletableFuture<Arrived>> arriving =
        IntStream.range(0, 100)
            .mapToObj(
                i -> store.arrive(feed.id(), List.of(arrival("a" + i)), Given.poll(store, feed)))
            .toList();
    List<Long> written =
        arriving.stream().map(arrived -> arrived.join().fresh().getFirst().value()).toList();
    assertEquals(written, told);
  }

  @Test
  void anInterruptedCallerGetsNoAnswerButHarmsNobody() throws InterruptedException {
    Feed feed = Given.feed(store, "one");
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 0; i < 200; i++) {
                var _ = store.arrive(feed.id(), List.of(arrival("a" + i)), Given.poll(store, feed));
              }
            });
    for (int i = 0; i < 50; i++) caller.interrupt();
    caller.join();
    arrive(store, feed, arrival("last"));
    assertEquals(201, list(store, Given.EVERYTHING).length);
  }

  @Test
  void closingWhileInterruptedClosesAllTheSame() {
    var last = store.set("name", "value");
    Thread.currentThread().interrupt();
    store.close();
    assertTrue(Thread.interrupted());
    last.join();
    store = Given.store(folder);
    assertEquals("value", store.setting("name").join().orElseThrow());
  }

  /// It is forbidden, and this is what becomes of it all the same: connections are broken and made
  /// anew where H2 lets go of its file, and what was confirmed is in the file either way. A copy of
  /// it is looked at, because H2 may keep its own locked.
  @Test
  void anInterruptOfTheStoreItselfLosesNothingThatWasConfirmed(@TempDir Path other)
      throws IOException {
    Feed feed = Given.feed(store, "one");
    Poll poll = Given.poll(store, feed);
    List<ArticleId> confirmed = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      var arriving = store.arrive(feed.id(), List.of(arrival("a" + i)), poll);
      if (i % 10 == 5) threads().forEach(Thread::interrupt);
      arriving.handle((arrived, _) -> arrived == null || confirmed.addAll(arrived.fresh())).join();
    }
    store.close();
    Files.copy(folder.resolve("news.mv.db"), other.resolve("news.mv.db"));
    try (Store copy = Given.store(other)) {
      long[] there = list(copy, Given.EVERYTHING);
      assertFalse(confirmed.isEmpty());
      for (ArticleId id : confirmed) {
        assertTrue(IntStream.range(0, there.length).anyMatch(i -> there[i] == id.value()));
      }
    }
  }

  private static Stream<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("store-(writer|reader-\\d)"));
  }
}
