package org.broadsheet.feed;

import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.Problem;

/// What came of reading bytes as a feed.
public sealed interface FeedReading {
  record Parsed(ParsedFeed feed) implements FeedReading {}

  /// The problem is `NOT_A_FEED`, or `EMPTY` where there was nothing at all. A web page may still
  /// name feeds: [FeedReader#discover].
  record NotAFeed(Problem problem) implements FeedReading {}
}
