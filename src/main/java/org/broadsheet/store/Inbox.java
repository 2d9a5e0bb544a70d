package org.broadsheet.store;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// What waits for a thread of the store. Should somebody interrupt that thread against the rule, it
/// is here that the interrupt ends, and not in the database.
final class Inbox<T> {
  private final Queue<T> waiting = new ArrayDeque<>();
  private boolean closed;

  /// False where it is closed.
  synchronized boolean put(T work) {
    if (closed) return false;
    waiting.add(work);
    notify();
    return true;
  }

  /// Waits for the next; null when it is closed and nothing is left in it.
  synchronized @Nullable T take() {
    while (waiting.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException _) {
        // The flag is cleared, and that is all that is wanted.
      }
    }
    return waiting.poll();
  }

  /// The next, if there is one already.
  synchronized @Nullable T poll() {
    return waiting.poll();
  }

  /// Nothing more is taken in; what waits is still done.
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
