package org.broadsheet.news;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What there is to read, counted: all that the sidebar shows, at one moment.
///
/// @param folders in the person's order
/// @param feeds in the person's order, the two that are not on the web included
/// @param lists searches that are kept
/// @param unread unread articles by feed; feeds without any are left out
/// @param repeats of each article that is unread in several feeds, those feeds: lists show it once,
///   and each feed counts it for itself
/// @param articles how many there are in all
/// @param today unread articles of today
/// @param starred how many are starred, read ones too
/// @param saved how many pages are saved, read ones too
public record Contents(
    List<Folder> folders,
    List<Feed> feeds,
    List<SmartList> lists,
    Map<FeedId, Integer> unread,
    List<List<FeedId>> repeats,
    int articles,
    int today,
    int starred,
    int saved) {
  public Contents {
    folders = List.copyOf(folders);
    feeds = List.copyOf(feeds);
    lists = List.copyOf(lists);
    unread = Map.copyOf(unread);
    repeats = repeats.stream().map(List::copyOf).toList();
  }

  public int unreadInAll() {
    return unreadIn(unread.keySet());
  }

  /// How many unread articles some feeds have together, each counted once.
  public int unreadIn(Set<FeedId> some) {
    int all = some.stream().mapToInt(feed -> unread.getOrDefault(feed, 0)).sum();
    long again = 0;
    for (List<FeedId> feeds : repeats) {
      again += Math.max(0, feeds.stream().filter(some::contains).count() - 1);
    }
    return Math.toIntExact(all - again);
  }
}
