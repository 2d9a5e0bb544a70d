package org.broadsheet.news;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of subscriptions, as OPML carries it.
///
/// @param folders each as its path from the outermost to the innermost, the empty ones too
/// @param leftOut the names of entries that are no feeds of the web, or one too many
/// @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
public record Outline(
    String title,
    List<Subscription> subscriptions,
    Set<List<String>> folders,
    List<String> leftOut) {

  public Outline {
    subscriptions = List.copyOf(subscriptions);
    folders = Collections.unmodifiableSet(new LinkedHashSet<>(folders));
    leftOut = List.copyOf(leftOut);
  }

  /// One whose folders are those that its subscriptions name.
  public static Outline of(String title, List<Subscription> subscriptions) {
    Set<List<String>> folders = new LinkedHashSet<>();
    for (Subscription subscription : subscriptions) {
      List<String> path = subscription.folders();
      for (int depth = 1; depth <= path.size(); depth++) folders.add(path.subList(0, depth));
    }
    return new Outline(title, subscriptions, folders, List.of());
  }

  /// @param site the feed's web site; null where not given
  /// @param folders from the outermost to the innermost; empty at the top
  public record Subscription(String title, URI address, @Nullable URI site, List<String> folders) {
    public Subscription {
      folders = List.copyOf(folders);
    }
  }
}
