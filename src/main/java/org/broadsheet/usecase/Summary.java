package org.broadsheet.usecase;

import java.util.List;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Problem;

/// What came of a refresh.
///
/// @param stopped whether the person ended it before it was through
public record Summary(Progress progress, List<Trouble> troubles, boolean stopped) {
  public Summary {
    troubles = List.copyOf(troubles);
  }

  /// A feed that could not be read this time.
  public record Trouble(Feed feed, Problem problem) {}
}
