package org.broadsheet.ui.health;

import java.net.URI;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;

/// What the window does about a feed in trouble.
public interface HealthDeeds {
  void askAgain(Feed feed);

  /// Asks for another address. Nothing is changed unless there is a feed.
  void changeAddress(Feed feed);

  void moveTo(Feed feed, URI address);

  void signIn(Feed feed);

  void subscribeInstead(Feed feed, FeedLink other);

  void openSite(URI site);

  void unsubscribe(Feed feed);
}
