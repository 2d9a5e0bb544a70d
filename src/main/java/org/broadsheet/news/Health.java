package org.broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a feed fares.
///
/// @param asked when it was last asked; null before the first time
/// @param due when it is asked next; null where it is not asked by itself any more
/// @param failures how many times in a row it failed; 0 when all is well
/// @param problem what was wrong the last time; null when all is well
public record Health(
    @Nullable Instant asked, @Nullable Instant due, int failures, @Nullable Problem problem) {
  public static final Health NEW = new Health(null, null, 0, null);
}
