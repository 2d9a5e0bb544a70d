package org.broadsheet.usecase;

import java.net.URI;
import java.util.List;
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
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.Store;

/// Gives a subscription another address, once a feed was read there. Its articles and their marks
/// stay.
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
    record Done(Deed deed, URI address) implements Moved {}

    /// The page names several: the person gives the address of one.
    record Several(List<FeedLink> feeds) implements Moved {}

    /// Another subscription has this address.
    record Taken() implements Moved {}

    record Refused(Problem problem) implements Moved {}
  }

  /// @param typed the address of a feed or of a page that names one
  public CompletableFuture<Moved> move(FeedId feed, String typed, Stop stop) {
    URI address = Typed.address(typed);
    if (address == null) {
      return CompletableFuture.completedFuture(new Moved.Refused(Typed.problem(typed)));
    }
    URI bare = LoginInAddress.without(address);
    return CompletableFuture.supplyAsync(() -> move(feed, bare, stop, true), background);
  }

  private Moved move(FeedId feed, URI address, Stop stop, boolean discover) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Request request = new Request(address, Wanted.FEED, Validators.NONE, null);
    return switch (stop.await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> read(feed, address, fresh, stop, discover);
      case Unchanged _ -> new Moved.Refused(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Moved.Refused(failed.problem());
    };
  }

  private Moved read(FeedId feed, URI address, Fresh fresh, Stop stop, boolean discover) {
    return switch (feeds.read(fresh.download())) {
      case FeedReading.Parsed _ -> take(feed, address, fresh);
      case FeedReading.NotAFeed not when !discover -> new Moved.Refused(not.problem());
      case FeedReading.NotAFeed not -> discover(feed, fresh, not.problem(), stop);
    };
  }

  private Moved discover(FeedId feed, Fresh fresh, Problem problem, Stop stop) {
    List<FeedLink> links = feeds.discover(fresh.download());
    return switch (links.size()) {
      case 0 -> new Moved.Refused(problem);
      case 1 -> move(feed, links.getFirst().address(), stop, false);
      default -> new Moved.Several(links);
    };
  }

  private Moved take(FeedId feed, URI address, Fresh fresh) {
    Deed deed = store.moveFeedTo(feed, address).join().orElse(null);
    if (deed == null) return new Moved.Taken();
    store.poll(feed).join().ifPresent(poll -> visit.take(poll, fresh));
    return new Moved.Done(deed, address);
  }
}
