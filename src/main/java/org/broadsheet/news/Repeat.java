package org.broadsheet.news;

/// The same article in another feed.
///
/// @param source the feed's title
public record Repeat(ArticleId article, FeedId feed, String source) {}
