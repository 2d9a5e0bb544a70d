package org.broadsheet.news;

import java.util.Map;

/// All that the person decided about what is kept.
///
/// @param pictureBytes how much room pictures may take; 0 for as much as they need
public record KeepRules(
    KeepRule all, Map<FolderId, KeepRule> folders, Map<FeedId, KeepRule> feeds, long pictureBytes) {
  public KeepRules {
    folders = Map.copyOf(folders);
    feeds = Map.copyOf(feeds);
  }
}
