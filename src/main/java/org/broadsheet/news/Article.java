package org.broadsheet.news;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as it is kept.
///
/// @param guid what makes it the same article when it comes again, within its feed
/// @param link its page on the web; null where it has none
/// @param seen when it first came
public record Article(
    ArticleId id,
    FeedId feed,
    String guid,
    @Nullable URI link,
    Header header,
    Body body,
    Origin origin,
    List<Related> related,
    Completeness completeness,
    ReadState state,
    Instant seen) {
  public Article {
    related = List.copyOf(related);
  }
}
