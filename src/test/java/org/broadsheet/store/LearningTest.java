package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is often in texts is learned when there are enough of them.
class LearningTest {
  private static final String TEXT =
      "The harbour was quiet on the morning of the %d, and nobody had seen the boats leave.";

  @TempDir Path folder;

  private static Arrival[] some(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> arrival(name + i, TEXT.formatted(i * 7_919), null))
        .toArray(Arrival[]::new);
  }

  private static long bytes(Store store, Feed feed) {
    return store.retention().space().join().feeds().stream()
        .filter(each -> each.feed().equals(feed.id()))
        .mapToLong(Space.OfFeed::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void laterTextsTakeLessRoomAndAllOfThemCanBeRead() {
    Store store = Given.store(folder);
    Feed before = Given.feed(store, "before");
    Feed after = Given.feed(store, "after");
    long first = Given.arrive(store, before, some("x", 500)).fresh().getFirst().value();
    store.tend();
    long last = Given.arrive(store, after, some("y", 500)).fresh().getLast().value();
    assertTrue(bytes(store, after) < bytes(store, before) * 0.7);
    store.close();
    store = Given.store(folder);
    assertEquals(
        List.of(TEXT.formatted(0), TEXT.formatted(499 * 7_919)),
        List.of(text(store, first), text(store, last)));
    store.close();
  }

  private static String text(Store store, long article) {
    return Given.article(store, new ArticleId(article)).body().text();
  }
}
