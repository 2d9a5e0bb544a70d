package org.broadsheet.news;

import java.util.List;
import java.util.Map;

/// What there is to read, counted: all that the sidebar shows, at one moment.
///
/// @param folders in the person's order
/// @param feeds in the person's order, the two that are not on the web included
/// @param lists searches that are kept
/// @param unread unread articles by feed; feeds without any are left out
/// @param repeats unread articles that lists show once and feeds count for themselves
/// @param articles how many there are in all
/// @param today unread articles of today
/// @param starred how many are starred, read ones too
/// @param saved how many pages are saved, read ones too
public record Contents(
    List<Folder> folders,
    List<Feed> feeds,
    List<SmartList> lists,
    Map<FeedId, Integer> unread,
    int repeats,
    int articles,
    int today,
    int starred,
    int saved) {
  public Contents {
    folders = List.copyOf(folders);
    feeds = List.copyOf(feeds);
    lists = List.copyOf(lists);
    unread = Map.copyOf(unread);
  }

  public int unreadInAll() {
    return unread.values().stream().mapToInt(Integer::intValue).sum() - repeats;
  }
}
