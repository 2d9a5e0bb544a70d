package org.broadsheet.news;

import java.net.URI;
import org.broadsheet.news.ParsedFeed.Rhythm;

/// What has to be known of a feed to ask it again, kept across restarts.
///
/// @param contentHash of the bytes that were read last, so that the same bytes are not read twice;
///   empty before the first time
/// @param rhythm how often the feed said that it wants to be asked
public record Poll(
    FeedId feed,
    URI address,
    Validators validators,
    String contentHash,
    Rhythm rhythm,
    Health health) {}
