package org.broadsheet.news;

import java.util.List;

/// What became different in the store, told after it is on disk.
public sealed interface Change {
  /// New articles of one feed.
  record Arrived(FeedId feed, List<ArticleId> articles) implements Change {}

  /// Articles whose text, pictures or completeness are different now.
  record Rewritten(List<ArticleId> articles) implements Change {}

  /// Articles that were marked read, unread, starred or unstarred.
  record Marked(List<ArticleId> articles) implements Change {}

  record Removed(List<ArticleId> articles) implements Change {}

  /// Feeds or folders came, went, were renamed or moved, or fare differently.
  record FeedsChanged() implements Change {}

  /// A feed was asked, and fares as before: only the moments are others.
  record Asked(FeedId feed) implements Change {}
}
