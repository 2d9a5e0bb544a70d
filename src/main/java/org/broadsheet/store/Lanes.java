package org.broadsheet.store;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// What waits to be written: the most urgent first, and what is as urgent in the order in which it
/// came. As in [Inbox], a stray interrupt ends here.
final class Lanes<T> {
  private final Map<Urgency, Queue<T>> waiting = new EnumMap<>(Urgency.class);
  private boolean closed;

  Lanes() {
    for (Urgency urgency : Urgency.values()) waiting.put(urgency, new ArrayDeque<>());
  }

  /// False where it is closed.
  synchronized boolean put(Urgency urgency, T work) {
    if (closed) return false;
    add(urgency, work);
    return true;
  }

  /// Puts back what is not done yet; that is taken also when it is closed, unless nobody waits.
  synchronized boolean putBack(Urgency urgency, T work) {
    if (closed && urgency == Urgency.NOBODY) return false;
    add(urgency, work);
    return true;
  }

  private void add(Urgency urgency, T work) {
    lane(urgency).add(work);
    notifyAll();
  }

  private Queue<T> lane(Urgency urgency) {
    return waiting.getOrDefault(urgency, new ArrayDeque<>());
  }

  /// Waits for the next; null when it is closed and nothing is left in it.
  synchronized @Nullable T take() {
    T next = first();
    while (next == null && !closed) {
      try {
        wait();
      } catch (InterruptedException _) {
        // The flag is cleared, and that is all that is wanted.
      }
      next = first();
    }
    return next;
  }

  private @Nullable T first() {
    for (Queue<T> lane : waiting.values()) if (!lane.isEmpty()) return lane.poll();
    return null;
  }

  /// The next that is as urgent, if there is one already.
  synchronized @Nullable T poll(Urgency urgency) {
    return lane(urgency).poll();
  }

  /// Nothing more is taken in; what waits is still done.
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
