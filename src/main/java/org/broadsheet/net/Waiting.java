package org.broadsheet.net;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.broadsheet.news.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// What a fetch waits for at the moment, so that it can be stopped from outside without an
/// interrupt: stopping cancels what is waited for.
final class Waiting {
  private @Nullable CompletableFuture<?> current;
  private boolean stopped;

  void stop() {
    CompletableFuture<?> cancelled;
    synchronized (this) {
      stopped = true;
      cancelled = current;
    }
    if (cancelled != null) cancelled.cancel(true);
  }

  /// From now on stopping cancels this.
  void hold(CompletableFuture<?> step) {
    boolean late;
    synchronized (this) {
      current = step;
      late = stopped;
    }
    if (late) step.cancel(true);
  }

  <T> T forever(CompletableFuture<T> step) throws FetchFailure {
    hold(step);
    try {
      return within(Duration.ofDays(1_000), step);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> T within(Duration limit, CompletableFuture<T> step)
      throws FetchFailure, ExecutionException, TimeoutException {
    try {
      return step.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (CancellationException | InterruptedException _) {
      throw new FetchFailure(Kind.STOPPED, "");
    } catch (ExecutionException failed) {
      if (isStopped()) throw new FetchFailure(Kind.STOPPED, "");
      throw failed;
    }
  }

  synchronized boolean isStopped() {
    return stopped;
  }
}
