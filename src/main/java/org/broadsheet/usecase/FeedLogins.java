package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Login;
import org.broadsheet.store.Store;

/// Names and passwords of feeds whose servers want them. They are told to the origin that the feed
/// has when they are set, and to nobody else; they are in no export and no log.
public final class FeedLogins {
  private final Store store;

  FeedLogins(Store store) {
    this.store = store;
  }

  /// The name only. Empty where there is none, or where the feed has moved to another origin since.
  public CompletableFuture<Optional<String>> user(FeedId feed) {
    return store.login(feed).thenApply(login -> login.map(Login::user));
  }

  /// It is used from the next request on: refresh the feed to try it.
  public CompletableFuture<Void> set(FeedId feed, String user, String password) {
    return store.keepLogin(feed, new Login(user, password));
  }

  public CompletableFuture<Void> clear(FeedId feed) {
    return store.forgetLogin(feed);
  }
}
