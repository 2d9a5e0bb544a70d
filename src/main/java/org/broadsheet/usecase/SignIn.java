package org.broadsheet.usecase;

import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Login;
import org.broadsheet.store.Store;

/// Keeps the name and the password that a feed's server wants. They are given to that server alone,
/// and stand in no list of subscriptions.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617, Basic authentication</a>
public final class SignIn {
  private final Store store;

  SignIn(Store store) {
    this.store = store;
  }

  public CompletableFuture<Void> with(FeedId feed, String user, String password) {
    return store.keepLogin(feed, new Login(user, password));
  }

  public CompletableFuture<Void> out(FeedId feed) {
    return store.forgetLogin(feed);
  }
}
