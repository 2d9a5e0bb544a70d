package org.broadsheet.news;

import java.util.List;

/// What the rules would take away now, to be looked at before it goes.
///
/// @param feeds that lose articles
/// @param pictures how many articles lose their pictures and keep their text
/// @param pictureBytes how much room that makes
/// @param strippedArticles those that lose their pictures, the oldest first
@SuppressWarnings("ArrayRecordComponent") // nobody compares plans
public record Clearing(
    List<OfFeed> feeds, int pictures, long pictureBytes, long[] strippedArticles) {
  public Clearing {
    feeds = List.copyOf(feeds);
  }

  /// @param articles by their numbers, the newest first
  /// @param bytes of text
  public record OfFeed(FeedId feed, String title, long[] articles, long bytes) {}

  /// How many articles go.
  public int articles() {
    return feeds.stream().mapToInt(feed -> feed.articles().length).sum();
  }

  public boolean isEmpty() {
    return articles() == 0 && pictures == 0;
  }
}
