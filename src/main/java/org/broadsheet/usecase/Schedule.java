package org.broadsheet.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.jspecify.annotations.Nullable;

/// When a feed is asked next: the longest of what the feed, its server and good manners want.
final class Schedule {
  private static final Duration USUAL = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Clock clock;

  Schedule(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Instant afterSuccess(Rhythm rhythm, @Nullable Instant freshUntil) {
    Duration fresh = freshUntil == null ? null : Duration.between(now(), freshUntil);
    Duration longest =
        Stream.of(USUAL, rhythm.ttl(), rhythm.period(), fresh)
            .filter(Objects::nonNull)
            .max(Duration::compareTo)
            .orElse(USUAL);
    return now().plus(shorter(longest, LONGEST));
  }

  /// Twice as long after each further failure, and never before the server allows it.
  Instant afterFailure(int failures, @Nullable Instant retryAfter) {
    Instant wait = now().plus(shorter(USUAL.multipliedBy(1L << Math.min(failures, 5)), LONGEST));
    return retryAfter != null && retryAfter.isAfter(wait) ? retryAfter : wait;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
