package org.broadsheet.net;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Whose turn it is: at most so many at a time for one host, and so many in all. First come, first
/// served, except that whoever waits for a busy host holds up nobody else.
final class Slots {
  private final int perHost;
  private final int inAll;
  private final Map<String, Integer> taken = new HashMap<>();
  private final Set<Turn> waiting = new LinkedHashSet<>();
  private int takenInAll;

  private static final class Turn {
    final String host;
    final CompletableFuture<Slot> slot = new CompletableFuture<>();

    Turn(String host) {
      this.host = host;
    }
  }

  /// To be closed once, when the turn is over.
  final class Slot implements AutoCloseable {
    private final String host;

    private Slot(String host) {
      this.host = host;
    }

    @Override
    public void close() {
      giveBack(host);
    }
  }

  Slots(int perHost, int inAll) {
    this.perHost = perHost;
    this.inAll = inAll;
  }

  /// Whoever does not want to wait any more cancels the future.
  synchronized CompletableFuture<Slot> acquire(String host) {
    Turn turn = new Turn(host);
    waiting.add(turn);
    grant();
    return turn.slot;
  }

  private synchronized void giveBack(String host) {
    takenInAll--;
    taken.computeIfPresent(host, (_, count) -> count == 1 ? null : count - 1);
    grant();
  }

  private void grant() {
    for (Iterator<Turn> turns = waiting.iterator(); turns.hasNext() && takenInAll < inAll; ) {
      Turn turn = turns.next();
      if (taken.getOrDefault(turn.host, 0) >= perHost) continue;
      turns.remove();
      if (turn.slot.complete(new Slot(turn.host))) {
        takenInAll++;
        taken.merge(turn.host, 1, Integer::sum);
      }
    }
  }
}
