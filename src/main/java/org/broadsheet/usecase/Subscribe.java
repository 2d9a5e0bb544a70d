package org.broadsheet.usecase;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Login;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

/// Subscribes to whatever address a person has: a feed's own, or that of a web page which names
/// one.
public final class Subscribe {
  private static final Problem NO_FEED = Problem.of(Problem.Kind.NO_FEED_ON_PAGE);

  private static final List<String> USUAL =
      List.of("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json");

  private final Store store;
  private final Fetcher fetcher;
  private final FeedReader feeds;
  private final Visit visit;
  private final Executor background;

  Subscribe(Store store, Fetcher fetcher, FeedReader feeds, Visit visit, Executor background) {
    this.store = store;
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.visit = visit;
    this.background = background;
  }

  public sealed interface Subscribed {
    /// The feed is there with its articles, whose pages and pictures are still to be fetched.
    record Added(Feed feed) implements Subscribed {}

    /// It was there already.
    record Known(Feed feed) implements Subscribed {}

    /// The page names several: the person chooses.
    record Several(List<FeedLink> feeds) implements Subscribed {}

    record Refused(Problem problem) implements Subscribed {}
  }

  /// @param typed with or without a scheme; a name and a password that stand in it are kept apart
  ///   from the address
  /// @param folder where it is to lie; null at the top
  public CompletableFuture<Subscribed> subscribe(
      String typed, @Nullable FolderId folder, Stop stop) {
    return subscribe(typed, Typed.login(typed), folder, stop);
  }

  /// @param login for the origin of the address and nobody else; null for none
  public CompletableFuture<Subscribed> subscribe(
      String typed, @Nullable Login login, @Nullable FolderId folder, Stop stop) {
    URI address = Typed.address(typed);
    if (address == null) {
      return CompletableFuture.completedFuture(new Subscribed.Refused(Typed.problem(typed)));
    }
    Wish wish = new Wish(folder, login, Addresses.origin(address), stop);
    URI otherwise = login == null ? Typed.otherwise(typed) : null;
    return CompletableFuture.supplyAsync(() -> subscribe(address, otherwise, wish), background);
  }

  /// A certificate that is not right is not gone round: only where none was shown is the other
  /// address tried.
  private Subscribed subscribe(URI address, @Nullable URI otherwise, Wish wish) {
    Subscribed first = subscribe(address, wish, true);
    if (otherwise == null || !(first instanceof Subscribed.Refused refused)) return first;
    if (!isDeaf(refused.problem())) return first;
    Subscribed second = subscribe(otherwise, wish, true);
    return second instanceof Subscribed.Refused other && isDeaf(other.problem()) ? first : second;
  }

  private static boolean isDeaf(Problem problem) {
    return switch (problem.kind()) {
      case CONNECTION_REFUSED, BROKEN_OFF, TIMED_OUT -> true;
      case NOT_SECURE -> problem.detail().equals("handshake");
      default -> false;
    };
  }

  /// What the person wants besides the address.
  ///
  /// @param origin whom the login is for
  private record Wish(@Nullable FolderId folder, @Nullable Login login, String origin, Stop stop) {
    @Nullable Login loginFor(URI address) {
      return Addresses.origin(address).equals(origin) ? login : null;
    }
  }

  private Subscribed subscribe(URI address, Wish wish, boolean discover) {
    Feed known = store.feedAt(address).join().orElse(null);
    if (known != null) return known(known, wish);
    return switch (fetch(address, wish)) {
      case Fresh fresh -> read(address, fresh, wish, discover);
      case Unchanged _ -> new Subscribed.Refused(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Subscribed.Refused(failed.problem());
    };
  }

  private Subscribed known(Feed known, Wish wish) {
    keep(known, wish);
    return new Subscribed.Known(known);
  }

  private void keep(Feed feed, Wish wish) {
    Login login = wish.loginFor(feed.address());
    if (login != null) store.keepLogin(feed.id(), login).join();
  }

  private Reply fetch(URI address, Wish wish) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Login login = wish.loginFor(address);
    Credentials credentials =
        login == null ? null : new Credentials(login.user(), login.password());
    Request request = new Request(address, Wanted.FEED, Validators.NONE, credentials);
    return wish.stop().await(fetcher.fetch(request), stopped);
  }

  private Subscribed read(URI asked, Fresh fresh, Wish wish, boolean discover) {
    return switch (feeds.read(fresh.download())) {
      case FeedReading.Parsed parsed -> add(asked, fresh, parsed.feed(), wish);
      case FeedReading.NotAFeed not when !discover -> new Subscribed.Refused(not.problem());
      case FeedReading.NotAFeed not -> discover(fresh, not.problem(), wish);
    };
  }

  private Subscribed discover(Fresh fresh, Problem problem, Wish wish) {
    List<FeedLink> links = feeds.discover(fresh.download());
    return switch (links.size()) {
      case 0 ->
          isPage(fresh.download())
              ? guess(fresh.download().address(), wish)
              : new Subscribed.Refused(problem);
      case 1 -> subscribe(FeedAddress.of(links.getFirst().address()), wish, false);
      default -> new Subscribed.Several(links);
    };
  }

  /// A page that names no feed: perhaps its site has one where most sites have theirs.
  private Subscribed guess(URI page, Wish wish) {
    for (String path : USUAL) {
      URI address = page.resolve(path);
      if (!wish.stop().stopped()
          && fetch(address, wish) instanceof Fresh fresh
          && feeds.read(fresh.download()) instanceof FeedReading.Parsed parsed) {
        return add(address, fresh, parsed.feed(), wish);
      }
    }
    return new Subscribed.Refused(NO_FEED);
  }

  private static boolean isPage(Download download) {
    return download.header("content-type").toLowerCase(Locale.ROOT).contains("html");
  }

  private Subscribed add(URI asked, Fresh fresh, ParsedFeed parsed, Wish wish) {
    URI address = fresh.movedTo() == null ? asked : FeedAddress.of(fresh.movedTo());
    Feed known = store.feedAt(address).join().orElse(null);
    if (known != null) return known(known, wish);
    String title = parsed.title().text().strip();
    Feed feed =
        store
            .subscribe(
                address,
                title.isEmpty() ? address.getHost() : title,
                Addresses.isWeb(parsed.link()) ? parsed.link() : null,
                wish.folder())
            .join();
    keep(feed, wish);
    store.poll(feed.id()).join().ifPresent(poll -> visit.take(poll, fresh));
    return new Subscribed.Added(store.feedAt(address).join().orElse(feed));
  }
}
