package org.broadsheet.usecase;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Show;
import org.broadsheet.store.Store;

/// Asks feeds for what is new, and makes every article that came whole.
public final class Refresh {
  /// How many articles are worked on at once: enough to keep the net busy, few enough for memory.
  private static final int AT_ONCE = 32;

  /// Of one feed, at one refresh.
  private static final int MOST_INCOMPLETE = 1_000;

  private final Store store;
  private final Visit visit;
  private final KeepWhole whole;
  private final Executor background;
  private final Semaphore places = new Semaphore(AT_ONCE);

  Refresh(Store store, Visit visit, KeepWhole whole, Executor background) {
    this.store = store;
    this.visit = visit;
    this.whole = whole;
    this.background = background;
  }

  /// A refresh that is under way.
  ///
  /// @param summary comes when all is done or the stop was seen; it never fails
  public record Running(Stop stop, CompletableFuture<Summary> summary) {}

  /// Asks every subscription.
  public Running all(Consumer<Progress> listener) {
    return start(_ -> true, listener);
  }

  public Running one(FeedId feed, Consumer<Progress> listener) {
    return start(candidate -> candidate.id().equals(feed), listener);
  }

  /// Does not ask the feed, which has just been read for the first time: makes its articles whole.
  public Running onlyWhole(FeedId feed, Consumer<Progress> listener) {
    Stop stop = new Stop();
    Tally tally = new Tally(1, listener);
    CompletableFuture<Summary> summary =
        CompletableFuture.supplyAsync(
            () -> {
              tally.feedAsked();
              tally.articlesCame(articlesOf(feed));
              makeWhole(feed, stop, tally);
              return tally.summary(stop.stopped());
            },
            background);
    return new Running(stop, summary);
  }

  private int articlesOf(FeedId feed) {
    return store
        .list(new Place.InFeed(feed), Show.ALL, Order.NEWEST_FIRST, ZoneOffset.UTC)
        .join()
        .length;
  }

  private Running start(Predicate<Feed> meant, Consumer<Progress> listener) {
    Stop stop = new Stop();
    CompletableFuture<Summary> summary =
        store
            .contents(ZoneOffset.UTC)
            .thenApplyAsync(contents -> run(wanted(contents, meant), stop, listener), background);
    return new Running(stop, summary);
  }

  private static List<Feed> wanted(Contents contents, Predicate<Feed> meant) {
    return contents.feeds().stream()
        .filter(feed -> feed.kind() == Feed.Kind.WEB)
        .filter(meant)
        .toList();
  }

  private Summary run(List<Feed> feeds, Stop stop, Consumer<Progress> listener) {
    Tally tally = new Tally(feeds.size(), listener);
    CompletableFuture.allOf(
            feeds.stream()
                .map(feed ->
                    CompletableFuture.runAsync(() -> refresh(feed, stop, tally), background))
                .toArray(CompletableFuture[]::new))
        .join();
    return tally.summary(stop.stopped());
  }

  private void refresh(Feed feed, Stop stop, Tally tally) {
    if (stop.stopped()) return;
    try {
      Poll poll = store.poll(feed.id()).join().orElse(null);
      // Unsubscribed meanwhile.
      if (poll == null) return;
      switch (visit.visit(poll, stop)) {
        case Visit.Outcome.Read read -> tally.articlesCame(read.fresh());
        case Visit.Outcome.Trouble trouble -> tally.trouble(feed, trouble.problem());
        case Visit.Outcome.Same _, Visit.Outcome.Stopped _ -> {}
      }
      tally.feedAsked();
      makeWhole(feed.id(), stop, tally);
    } catch (RuntimeException e) {
      tally.trouble(feed, Problems.of(e));
    }
  }

  /// What just came, and what earlier refreshes could not get.
  private void makeWhole(FeedId feed, Stop stop, Tally tally) {
    List<ArticleId> incomplete = store.incomplete(feed, MOST_INCOMPLETE).join();
    CompletableFuture.allOf(
            incomplete.stream()
                .map(id -> CompletableFuture.runAsync(() -> makeWhole(id, stop, tally), background))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void makeWhole(ArticleId id, Stop stop, Tally tally) {
    places.acquireUninterruptibly();
    try {
      if (!stop.stopped()) whole.keep(id, stop, tally::pictureKept);
    } finally {
      places.release();
    }
  }
}
