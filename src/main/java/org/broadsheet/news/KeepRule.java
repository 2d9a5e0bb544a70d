package org.broadsheet.news;

/// How long articles are kept, as the person decided.
///
/// @param unreadToo whether those that were never read go as well
/// @param starredToo whether starred ones do
public record KeepRule(Keep keep, boolean unreadToo, boolean starredToo) {
  public static final KeepRule FOREVER = new KeepRule(new Keep.Forever(), false, false);

  public sealed interface Keep {
    record Forever() implements Keep {}

    /// So many of each feed, the newest.
    record Newest(int articles) implements Keep {}

    /// Those that were published, or came, in so many days.
    record Days(int days) implements Keep {}
  }

  /// Read ones without a star only.
  public static KeepRule of(Keep keep) {
    return new KeepRule(keep, false, false);
  }

  /// What a rule is for: the nearest one counts. Saved pages have no rule but their own.
  public sealed interface Scope {
    record All() implements Scope {}

    record OfFolder(FolderId folder) implements Scope {}

    record OfFeed(FeedId feed) implements Scope {}
  }
}
