package org.broadsheet.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// When a feed is asked next: the longest of what the feed, its server and good manners want, and
/// as seldom as it publishes.
final class Schedule {
  /// How many of its last articles tell how often a feed publishes.
  static final int LOOKED_AT = 20;

  private static final Duration LEAST = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /// For a feed that refuses or is not there.
  private static final Duration LONGEST_AFTER_REFUSAL = Duration.ofDays(7);

  /// How often a feed is asked for each article that it publishes, on the average.
  private static final int TIMES_FOR_EACH = 4;

  private static final Duration OFFLINE = Duration.ofMinutes(5);
  private static final int HOURS_OF_A_WEEK = 7 * 24;

  private final Clock clock;
  private final RandomGenerator random;
  private final Supplier<Optional<Duration>> wish;

  /// @param random spreads the requests; to be used from many threads
  /// @param wish how long the person wants to wait between two requests; empty for as long as is
  ///   good manners
  Schedule(Clock clock, RandomGenerator random, Supplier<Optional<Duration>> wish) {
    this.clock = clock;
    this.random = random;
    this.wish = wish;
  }

  Instant now() {
    return clock.instant();
  }

  /// @param conditional whether the server can be asked for what is new alone
  /// @param published when the feed's last articles came out, in any order
  Instant afterSuccess(
      Rhythm rhythm, boolean conditional, @Nullable Instant freshUntil, List<Instant> published) {
    Duration fresh = freshUntil == null ? null : Duration.between(now(), freshUntil);
    Duration manners = conditional || fresh != null ? LEAST : LONGEST;
    Duration longest =
        Stream.of(wish.get().orElse(manners), own(published), rhythm.ttl(), rhythm.period(), fresh)
            .filter(Objects::nonNull)
            .max(Duration::compareTo)
            .orElse(LEAST);
    return outsideOfSkipped(spread(shorter(longest, LONGEST)), rhythm);
  }

  /// The present silence counts too: who fell silent is asked less and less.
  private Duration own(List<Instant> published) {
    Instant now = now();
    List<Instant> last =
        published.stream()
            .filter(moment -> !moment.isAfter(now))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(LOOKED_AT)
            .toList();
    if (last.isEmpty()) return Duration.ZERO;
    return Duration.between(last.getLast(), now).dividedBy((long) last.size() * TIMES_FOR_EACH);
  }

  /// Twice as long after each further failure, and never before the server allows it.
  Instant afterFailure(Problem.Kind kind, int failures, @Nullable Instant retryAfter) {
    Duration wait = wish.get().orElse(LEAST).multipliedBy(1L << Math.clamp(failures - 1, 0, 10));
    Instant due = spread(shorter(wait, refuses(kind) ? LONGEST_AFTER_REFUSAL : LONGEST));
    return retryAfter != null && retryAfter.isAfter(due) ? afterPause(retryAfter) : due;
  }

  private static boolean refuses(Problem.Kind kind) {
    return kind == Problem.Kind.NOT_FOUND
        || kind == Problem.Kind.REFUSED
        || kind == Problem.Kind.LOGIN_NEEDED;
  }

  /// Not all feeds of the host at once.
  Instant afterPause(Instant until) {
    return until.plus(part(LEAST));
  }

  Instant afterOffline() {
    return now().plus(OFFLINE);
  }

  /// Always later, never sooner.
  private Instant spread(Duration wait) {
    return now().plus(wait).plus(part(wait));
  }

  private Duration part(Duration whole) {
    return Duration.ofMillis(random.nextLong(whole.toMillis() / 10 + 1));
  }

  /// Whether the feed does not want to be asked at this hour.
  boolean skips(Rhythm rhythm, Instant moment) {
    ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
    return rhythm.skipHours().contains(time.getHour())
        || rhythm.skipDays().contains(time.getDayOfWeek());
  }

  /// The next moment at which the feed wants to be asked; the same one where it never does.
  Instant outsideOfSkipped(Instant due, Rhythm rhythm) {
    Instant hour = due;
    for (int i = 0; i <= HOURS_OF_A_WEEK; i++) {
      if (!skips(rhythm, hour)) return i == 0 ? due : hour.plus(part(LEAST));
      hour = hour.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
    return due;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
