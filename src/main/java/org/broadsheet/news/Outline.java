package org.broadsheet.news;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of subscriptions, as OPML carries it.
///
/// @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
public record Outline(String title, List<Subscription> subscriptions) {
  public Outline {
    subscriptions = List.copyOf(subscriptions);
  }

  /// @param site the feed's web site; null where not given
  /// @param folders from the outermost to the innermost; empty at the top
  public record Subscription(String title, URI address, @Nullable URI site, List<String> folders) {
    public Subscription {
      folders = List.copyOf(folders);
    }
  }
}
