package org.broadsheet.store;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.jspecify.annotations.Nullable;

/// What is written and forced together, in one transaction of the database: forcing takes longer
/// than writing a mark. What fails in it is taken out of it again.
final class Round {
  private static final int MOST = 32;

  /// A mark that comes meanwhile waits until what was written by then is forced.
  private static final int MOST_OF_FEEDS = 8;

  private final Lanes<Task<?>> lanes;
  private final Clock clock;
  private final Set<Task<?>> tasks = new LinkedHashSet<>();
  private final List<Done<?>> done = new ArrayList<>();
  private final Deque<Task<?>> unfinished = new ArrayDeque<>();
  private final Map<Task<?>, Throwable> refused = new LinkedHashMap<>();
  private boolean somebodyWaits;

  Round(Lanes<Task<?>> lanes, Clock clock) {
    this.lanes = lanes;
    this.clock = clock;
  }

  /// A portion that was written.
  ///
  /// @param value what came of all portions, with the last of them
  record Done<T>(Task<T> task, Optional<T> value, Transaction transaction) {}

  void write(Sql sql, Task<?> first) throws SQLException {
    for (Task<?> task = first; task != null; task = next(task)) {
      somebodyWaits |= task.urgency() == Urgency.PERSON;
      tasks.add(task);
      portion(sql, task);
    }
  }

  private @Nullable Task<?> next(Task<?> last) {
    int count = done.size() + refused.size();
    if (last.urgency() == Urgency.NOBODY || count >= MOST) return null;
    Task<?> urgent = lanes.poll(Urgency.PERSON);
    if (urgent != null) return urgent;
    if (somebodyWaits || count >= MOST_OF_FEEDS) return null;
    Task<?> waiting = lanes.poll(Urgency.FEEDS);
    return waiting == null ? unfinished.poll() : waiting;
  }

  private <T> void portion(Sql sql, Task<T> task) throws SQLException {
    Savepoint before = sql.savepoint();
    Transaction transaction = new Transaction(sql, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      Optional<T> value = task.portions().next(transaction);
      done.add(new Done<>(task, value, transaction));
      if (value.isEmpty()) unfinished.add(task);
    } catch (Throwable failure) { // whatever it is, it is the failure of this one
      refused.put(task, failure);
      sql.rollback(before);
    }
  }

  /// All that had a part in it, for when it fails as a whole.
  Set<Task<?>> tasks() {
    return tasks;
  }

  List<Done<?>> done() {
    return done;
  }

  /// Those of which more is to be written.
  Deque<Task<?>> unfinished() {
    return unfinished;
  }

  Map<Task<?>, Throwable> refused() {
    return refused;
  }
}
