package org.broadsheet.net;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// How long to wait for a body. One that keeps coming may take several times the time for a body,
/// so that a slow line brings a large picture; but not so often that a server which trickles on
/// purpose holds a turn for hours.
final class Pace {
  static final int ENOUGH = 512 << 10;
  static final int MOST_ROUNDS = 10;

  private final Duration limit;
  private final IntSupplier received;
  private final BooleanSupplier waited;

  /// @param received how many bytes came so far
  /// @param waited whether the body had to wait for its turn since this was last asked
  Pace(Duration limit, IntSupplier received, BooleanSupplier waited) {
    this.limit = limit;
    this.received = received;
    this.waited = waited;
  }

  <T> T await(CompletableFuture<T> sent, Waiting waiting)
      throws FetchFailure, ExecutionException, TimeoutException {
    int rounds = 0;
    while (true) {
      int before = received.getAsInt();
      try {
        return waiting.within(limit, sent);
      } catch (TimeoutException slow) {
        if (waited.getAsBoolean()) continue;
        rounds++;
        if (rounds == MOST_ROUNDS || received.getAsInt() - before < ENOUGH) throw slow;
      }
    }
  }
}
