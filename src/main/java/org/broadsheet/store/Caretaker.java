package org.broadsheet.store;

import java.util.List;
import java.util.concurrent.CompletionException;

/// Does what nobody waits for, a little at a time, on a thread of its own.
final class Caretaker {
  private static final System.Logger LOG = System.getLogger(Caretaker.class.getName());

  private final Crew crew = new Crew();
  private final List<Chore> chores;
  private final long pauseMillis;
  private boolean closed;

  /// @param pauseMillis between two rounds
  Caretaker(List<Chore> chores, long pauseMillis) {
    this.chores = List.copyOf(chores);
    this.pauseMillis = pauseMillis;
    crew.start("store-caretaker", this::run);
  }

  interface Chore {
    /// Does a little of it, if there is anything to do.
    void step();
  }

  private void run() {
    while (pause()) chores.forEach(Caretaker::step);
  }

  /// False where it is closed meanwhile.
  private synchronized boolean pause() {
    long end = System.nanoTime() + pauseMillis * 1_000_000;
    for (long left = pauseMillis; left > 0 && !closed; ) {
      try {
        wait(left);
      } catch (InterruptedException _) {
        // The flag is cleared, and that is all that is wanted.
      }
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return !closed;
  }

  /// What fails is tried again in the next round, unless it is a bug.
  private static void step(Chore chore) {
    try {
      chore.step();
    } catch (CompletionException | StoreException e) {
      LOG.log(System.Logger.Level.DEBUG, "not now", e);
    }
  }

  /// Ends after what it is just doing.
  void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    crew.join();
  }
}
