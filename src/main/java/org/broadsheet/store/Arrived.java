package org.broadsheet.store;

import java.util.List;
import org.broadsheet.news.ArticleId;

/// What became of articles that arrived.
///
/// @param fresh those that were not there before
/// @param rewritten those that were there and of which the feed says something else now. Where a
///   fuller text was fetched from the page, that text stayed; it may be worth fetching again
public record Arrived(List<ArticleId> fresh, List<ArticleId> rewritten) {
  public Arrived {
    fresh = List.copyOf(fresh);
    rewritten = List.copyOf(rewritten);
  }
}
