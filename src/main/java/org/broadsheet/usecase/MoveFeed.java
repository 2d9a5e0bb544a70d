package org.broadsheet.usecase;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Login;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

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
    Wish wish = new Wish(feed, Typed.login(typed), Addresses.origin(address), stop);
    return CompletableFuture.supplyAsync(() -> move(wish, address, true), background);
  }

  /// @param typed the login that stood in what was typed, for the origin that stood there
  private record Wish(FeedId feed, @Nullable Login typed, String origin, Stop stop) {}

  private Moved move(Wish wish, URI address, boolean discover) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Login login = login(wish, address);
    Credentials credentials =
        login == null ? null : new Credentials(login.user(), login.password());
    Request request = new Request(address, Wanted.FEED, Validators.NONE, credentials);
    return switch (wish.stop().await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> read(wish, address, fresh, discover);
      case Unchanged _ -> new Moved.Refused(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Moved.Refused(failed.problem());
    };
  }

  /// What was typed; else what is known, which goes to nobody but the origin that it was set for.
  private @Nullable Login login(Wish wish, URI address) {
    String origin = Addresses.origin(address);
    if (wish.typed() != null) return origin.equals(wish.origin()) ? wish.typed() : null;
    boolean same =
        store
            .poll(wish.feed())
            .join()
            .filter(poll -> Addresses.origin(poll.address()).equals(origin))
            .isPresent();
    return same ? store.login(wish.feed()).join().orElse(null) : null;
  }

  private Moved read(Wish wish, URI address, Fresh fresh, boolean discover) {
    return switch (feeds.read(fresh.download())) {
      case FeedReading.Parsed _ -> take(wish, address, fresh);
      case FeedReading.NotAFeed not when !discover -> new Moved.Refused(not.problem());
      case FeedReading.NotAFeed not -> discover(wish, fresh, not.problem());
    };
  }

  private Moved discover(Wish wish, Fresh fresh, Problem problem) {
    List<FeedLink> links = feeds.discover(fresh.download());
    return switch (links.size()) {
      case 0 -> new Moved.Refused(problem);
      case 1 -> move(wish, FeedAddress.of(links.getFirst().address()), false);
      default -> new Moved.Several(links);
    };
  }

  private Moved take(Wish wish, URI address, Fresh fresh) {
    Login login = login(wish, address);
    Deed deed = store.moveFeedTo(wish.feed(), address).join().orElse(null);
    if (deed == null) return new Moved.Taken();
    if (wish.typed() != null && login != null) store.keepLogin(wish.feed(), login).join();
    store.poll(wish.feed()).join().ifPresent(poll -> visit.take(poll, fresh));
    return new Moved.Done(deed, address);
  }
}
