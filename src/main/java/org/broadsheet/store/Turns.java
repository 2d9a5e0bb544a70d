package org.broadsheet.store;

/// Brings what several threads make ready back into the order in which it was begun.
final class Turns {
  private long given;
  private long now;

  synchronized long next() {
    return given++;
  }

  /// Waits until all before it are over. As in [Inbox], a stray interrupt ends here.
  synchronized void await(long turn) {
    while (now < turn) {
      try {
        wait();
      } catch (InterruptedException _) {
        // The flag is cleared, and that is all that is wanted.
      }
    }
  }

  synchronized void over(long turn) {
    now = Math.max(now, turn + 1);
    notifyAll();
  }
}
