package org.broadsheet.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.broadsheet.news.Change;
import org.broadsheet.store.Store;

/// Follows what changes in the store, and tells it in gatherings rather than one by one, so that a
/// refresh of many feeds does not make the window busy.
public final class GatherChanges {
  private static final long GATHER_MILLIS = 100;

  private final ScheduledExecutorService timer;
  private final Executor screen;
  private final List<Change> gathered = new ArrayList<>();
  private volatile Consumer<List<Change>> listener = _ -> {};

  public GatherChanges(Store store, ScheduledExecutorService timer, Executor screen) {
    this.timer = timer;
    this.screen = screen;
    store.onChange(this::gather);
  }

  /// From now on this one is told, on the screen's thread.
  public void follow(Consumer<List<Change>> listener) {
    this.listener = listener;
  }

  private void gather(Change change) {
    synchronized (gathered) {
      gathered.add(change);
      if (gathered.size() > 1) return;
    }
    try {
      var _ =
          timer.schedule(() -> screen.execute(this::tell), GATHER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The program ends, and nobody looks any more.
    }
  }

  private void tell() {
    List<Change> changes;
    synchronized (gathered) {
      changes = List.copyOf(gathered);
      gathered.clear();
    }
    if (!changes.isEmpty()) listener.accept(changes);
  }
}
