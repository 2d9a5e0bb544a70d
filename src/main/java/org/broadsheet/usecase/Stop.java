package org.broadsheet.usecase;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Lets work be stopped by whoever started it. Thread-safe.
///
/// Work looks at [#stopped] between its steps and waits for requests through [#await], which end at
/// once when it is stopped. No thread is interrupted: one of them may be inside the database.
public final class Stop {
  private final List<Runnable> requests = new CopyOnWriteArrayList<>();
  private volatile boolean stopped;

  public void stop() {
    stopped = true;
    requests.forEach(Runnable::run);
  }

  public boolean stopped() {
    return stopped;
  }

  /// The request's answer, or `instead` where the work was stopped before it came.
  <T> T await(CompletableFuture<T> request, T instead) {
    Runnable cancel = () -> request.cancel(false);
    requests.add(cancel);
    try {
      if (stopped) cancel.run();
      return request.join();
    } catch (CancellationException _) {
      return instead;
    } finally {
      requests.remove(cancel);
    }
  }
}
