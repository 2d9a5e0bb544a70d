package org.broadsheet.news;

import java.util.List;

/// How much room everything takes, in bytes.
///
/// @param database the file that all texts and marks are in
/// @param pictures all of them, each once
public record Space(long database, long pictures, List<OfFeed> feeds) {
  public Space {
    feeds = List.copyOf(feeds);
  }

  /// @param pictures a picture that several feeds show counts for each of them
  public record OfFeed(FeedId feed, String title, int articles, long text, long pictures) {}
}
