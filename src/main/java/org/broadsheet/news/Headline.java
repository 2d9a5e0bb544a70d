package org.broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of the list of articles.
///
/// @param source the feed's title, or the paper's for a saved page
/// @param at when it was published, or came where that is unknown
/// @param photos how many pictures the article has
/// @param kept how many of them are kept
/// @param complete whether all of it is there without a network
/// @param thumbnail the hash of the picture to show beside it; null where there is none
/// @param updated when its feed last gave another text of it; null where it never did
public record Headline(
    ArticleId id,
    FeedId feed,
    String source,
    String title,
    Instant at,
    ReadState state,
    int photos,
    int kept,
    boolean complete,
    @Nullable String thumbnail,
    @Nullable Instant updated) {}
