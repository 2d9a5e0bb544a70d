package org.broadsheet.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.store.base.Sql;

/// The one thread that writes. What waits together is written and forced to the disk together, and
/// only then confirmed.
final class Writer {
  private final Lanes<Task<?>> lanes = new Lanes<>();
  private final Crew crew = new Crew();
  private final Session session;
  private final Clock clock;
  private final Copies copies;
  private final News news;
  private final Answers answers;

  Writer(Database database, Clock clock, Copies copies, News news, Answers answers) {
    this.session = Session.writing(database);
    this.clock = clock;
    this.copies = copies;
    this.news = news;
    this.answers = answers;
    crew.start("store-writer", this::run);
  }

  <T> void write(Urgency urgency, Portions<T> portions, CompletableFuture<T> future) {
    Task<T> task = new Task<>(urgency, portions, future);
    if (!lanes.put(urgency, task)) answers.fail(future, Failures.closed());
  }

  private void run() {
    for (Task<?> task = lanes.take(); task != null; task = lanes.take()) together(task);
    session.close();
  }

  private void together(Task<?> first) {
    session.refresh();
    Round round = new Round(lanes, clock);
    try {
      Sql sql = begun();
      round.write(sql, first);
      sql.commit();
      // A commit is in the file, but the file may be in memory yet: a power cut would take it.
      sql.change("checkpoint sync");
      copies.note(sql, round.done().stream().map(Round.Done::transaction).toList());
      settle(round);
    } catch (Throwable failure) { // whatever it is, the thread goes on with what comes next
      session.close();
      fail(first, failure);
      round.tasks().forEach(task -> fail(task, failure));
    }
  }

  private void fail(Task<?> task, Throwable why) {
    answers.fail(task.future(), Failures.of(why));
  }

  private void settle(Round round) {
    round.done().forEach(this::confirm);
    round.refused().forEach(this::fail);
    if (!round.refused().isEmpty()) session.close();
    for (Task<?> task : round.unfinished()) {
      if (!lanes.putBack(task.urgency(), task)) answers.fail(task.future(), Failures.closed());
    }
  }

  /// The first statement is also the one that finds out whether the connection was broken before.
  private Sql begun() throws SQLException {
    try {
      return begun(session.sql());
    } catch (SQLException _) {
      session.close();
      return begun(session.sql());
    }
  }

  private static Sql begun(Sql sql) throws SQLException {
    sql.change("update broadsheet set commits = commits + 1");
    return sql;
  }

  private <T> void confirm(Round.Done<T> done) {
    CompletableFuture<T> future = done.task().future();
    news.tell(
        done.transaction(), () -> done.value().ifPresent(value -> answers.give(future, value)));
  }

  void close() {
    lanes.close();
    crew.join();
  }
}
