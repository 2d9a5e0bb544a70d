package org.broadsheet.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Health;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
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
  private final Clock clock;
  private final Set<FeedId> busy = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(AT_ONCE);

  Refresh(Store store, Visit visit, KeepWhole whole, Executor background, Clock clock) {
    this.store = store;
    this.visit = visit;
    this.whole = whole;
    this.background = background;
    this.clock = clock;
  }

  /// A refresh that is under way.
  ///
  /// @param summary comes when all is done or the stop was seen; it never fails
  public record Running(Stop stop, CompletableFuture<Summary> summary) {}

  /// Asks every subscription, but those that said that they are gone. A host that asked to be left
  /// alone is not asked before its time; its feeds are among the troubles.
  public Running all(Consumer<Progress> listener) {
    return start(feed -> !feed.health().stopped(), visit::visit, listener);
  }

  /// Asks the feeds whose time has come, and those that were never asked. Afterwards each of them
  /// has its next moment in [Health#due], unless it is gone.
  public Running due(Consumer<Progress> listener) {
    return start(feed -> feed.health().isDue(clock.instant()), visit::visitDue, listener);
  }

  /// Asks one feed, even one that is gone: who is there again is asked again by itself.
  public Running one(FeedId feed, Consumer<Progress> listener) {
    return start(candidate -> candidate.id().equals(feed), visit::visit, listener);
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
              makeWhole(feed, _ -> false, stop, tally);
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

  private interface Visiting {
    Visit.Outcome visit(Poll poll, Stop stop);
  }

  private Running start(Predicate<Feed> meant, Visiting visiting, Consumer<Progress> listener) {
    Stop stop = new Stop();
    CompletableFuture<Summary> summary =
        store
            .contents(ZoneOffset.UTC)
            .thenApplyAsync(
                contents -> run(wanted(contents, meant), visiting, stop, listener), background);
    return new Running(stop, summary);
  }

  private static List<Feed> wanted(Contents contents, Predicate<Feed> meant) {
    return contents.feeds().stream()
        .filter(feed -> feed.kind() == Feed.Kind.WEB)
        .filter(meant)
        .toList();
  }

  private Summary run(List<Feed> feeds, Visiting visiting, Stop stop, Consumer<Progress> listener) {
    Tally tally = new Tally(feeds.size(), listener);
    CompletableFuture.allOf(
            feeds.stream()
                .map(feed ->
                    CompletableFuture.runAsync(
                        () -> refreshOnce(feed, visiting, stop, tally), background))
                .toArray(CompletableFuture[]::new))
        .join();
    return tally.summary(stop.stopped());
  }

  /// A feed that is being refreshed already is not asked a second time.
  private void refreshOnce(Feed feed, Visiting visiting, Stop stop, Tally tally) {
    if (stop.stopped() || !busy.add(feed.id())) return;
    try {
      refresh(feed, visiting, stop, tally);
    } finally {
      busy.remove(feed.id());
    }
  }

  private void refresh(Feed feed, Visiting visiting, Stop stop, Tally tally) {
    try {
      Poll poll = store.poll(feed.id()).join().orElse(null);
      // Unsubscribed meanwhile.
      if (poll == null) return;
      Set<ArticleId> fresh = new HashSet<>();
      switch (visiting.visit(poll, stop)) {
        case Visit.Outcome.Read read -> fresh.addAll(read.fresh());
        case Visit.Outcome.Trouble trouble -> tally.trouble(feed, trouble.problem());
        case Visit.Outcome.Same _, Visit.Outcome.Stopped _ -> {}
      }
      tally.articlesCame(fresh.size());
      tally.feedAsked();
      makeWhole(feed.id(), id -> !fresh.contains(id), stop, tally);
    } catch (RuntimeException e) {
      Problem problem = Problems.of(e);
      tally.trouble(feed, problem);
      putOff(feed, problem);
    }
  }

  private void putOff(Feed feed, Problem problem) {
    try {
      visit.failed(feed.id(), problem);
    } catch (RuntimeException _) {
      // Nothing can be written now, which was said just above.
    }
  }

  /// What just came, and what earlier refreshes could not get.
  private void makeWhole(FeedId feed, Predicate<ArticleId> older, Stop stop, Tally tally) {
    List<ArticleId> incomplete = store.incomplete(feed, MOST_INCOMPLETE).join();
    CompletableFuture.allOf(
            incomplete.stream()
                .map(id ->
                    CompletableFuture.runAsync(
                        () -> makeWhole(id, older.test(id), stop, tally), background))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void makeWhole(ArticleId id, boolean older, Stop stop, Tally tally) {
    places.acquireUninterruptibly();
    try {
      if (stop.stopped()) return;
      boolean complete = whole.keep(id, stop, tally::pictureKept);
      if (complete && older) tally.olderCompleted();
    } finally {
      places.release();
    }
  }
}
