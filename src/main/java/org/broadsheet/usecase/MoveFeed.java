package org.broadsheet.usecase;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.Store;

/// Gives a feed the address that the person chose for it: the one that it moved to, or one that the
/// page in its place names. Its articles and marks stay.
public final class MoveFeed {
  private final Store store;
  private final Fetcher fetcher;
  private final FeedReader feeds;
  private final Visit visit;
  private final Executor background;

  MoveFeed(Store store, Fetcher fetcher, FeedReader feeds, Visit visit, Executor background) {
    this.store = store;
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.visit = visit;
    this.background = background;
  }

  public sealed interface Moved {
    /// What is new there is in the store; pages and pictures are still to be fetched.
    record Done(Feed feed) implements Moved {}

    /// Another subscription has that address: one of the two can go.
    record Taken(Feed by) implements Moved {}

    /// There is no feed, and the address is the old one.
    record Refused(Problem problem) implements Moved {}
  }

  public CompletableFuture<Moved> to(FeedId feed, URI address, Stop stop) {
    URI bare = LoginInAddress.without(address);
    return CompletableFuture.supplyAsync(() -> move(feed, bare, stop), background);
  }

  private Moved move(FeedId feed, URI address, Stop stop) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Request request = new Request(address, Wanted.FEED, Validators.NONE, null);
    return switch (stop.await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> take(feed, address, fresh);
      case Unchanged _ -> new Moved.Refused(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Moved.Refused(failed.problem());
    };
  }

  private Moved take(FeedId feed, URI address, Fresh fresh) {
    if (feeds.read(fresh.download()) instanceof FeedReading.NotAFeed not) {
      return new Moved.Refused(not.problem());
    }
    URI there = fresh.movedTo() == null ? address : fresh.movedTo();
    Feed other = store.feedAt(there).join().orElse(null);
    if (other != null && !other.id().equals(feed)) return new Moved.Taken(other);
    store.movedTo(feed, there).join();
    store.poll(feed).join().ifPresent(poll -> visit.take(poll, fresh));
    return store
        .feed(feed)
        .join()
        .map(moved -> (Moved) new Moved.Done(moved))
        .orElseGet(() -> new Moved.Refused(Problem.of(Problem.Kind.STOPPED)));
  }
}
