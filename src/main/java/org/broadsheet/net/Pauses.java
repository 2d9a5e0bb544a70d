package org.broadsheet.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The hosts that asked to be left alone for a while.
final class Pauses {
  /// Where the server does not say how long: doubled each time that it says so again.
  private static final Duration FIRST = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Pause> pauses = new HashMap<>();
  private volatile BiConsumer<String, Instant> listener = (_, _) -> {};

  private record Pause(Instant until, Duration length) {}

  Pauses(Clock clock, Map<String, Instant> earlier) {
    this.clock = clock;
    earlier.forEach((host, until) -> pauses.put(host, new Pause(until, FIRST)));
  }

  void listen(BiConsumer<String, Instant> to) {
    listener = to;
  }

  /// Until when the host is to be left alone; null where it may be asked.
  synchronized @Nullable Instant of(String host) {
    Pause pause = pauses.get(host);
    return pause == null || !holds(pause) ? null : pause.until();
  }

  /// A pause of more than the longest is that of a clock which was wrong.
  private boolean holds(Pause pause) {
    Instant now = clock.instant();
    return now.isBefore(pause.until()) && !pause.until().isAfter(now.plus(Moments.LONGEST));
  }

  synchronized void note(String host, Answer answer) {
    if (answer.asksForPause()) {
      pause(host, Moments.retryAfter(answer, clock.instant()));
    } else if (answer.isGood() && of(host) == null) {
      pauses.remove(host);
    }
  }

  private void pause(String host, @Nullable Instant named) {
    Pause last = pauses.get(host);
    Pause next = named == null ? unnamed(last) : new Pause(named, FIRST);
    if (last == null || !holds(last) || next.until().isAfter(last.until())) {
      pauses.put(host, next);
      listener.accept(host, next.until());
    }
  }

  /// Requests that ran side by side are refused together: that is no repetition.
  private Pause unnamed(@Nullable Pause last) {
    if (last == null) return new Pause(clock.instant().plus(FIRST), FIRST);
    if (holds(last)) return last;
    Duration length = Moments.atMostLongest(last.length().multipliedBy(2));
    return new Pause(clock.instant().plus(length), length);
  }

  synchronized Map<String, Instant> current() {
    return pauses.entrySet().stream()
        .filter(entry -> holds(entry.getValue()))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().until()));
  }
}
