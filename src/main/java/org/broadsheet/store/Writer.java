package org.broadsheet.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;

/// The one thread that writes. Each piece is a transaction of its own; those that wait together are
/// forced to the disk together, and only then confirmed.
final class Writer {
  private static final int TOGETHER = 32;

  private final Inbox<Task<?>> inbox = new Inbox<>();
  private final Crew crew = new Crew();
  private final Session session;
  private final Clock clock;
  private final Copies copies;
  private final News news;
  private final Answers answers;

  private record Task<T>(Writing<T> writing, CompletableFuture<T> future) {}

  /// Something committed that waits to be forced.
  private record Done<T>(T value, Transaction transaction, CompletableFuture<T> future) {}

  Writer(Database database, Clock clock, Copies copies, News news, Answers answers) {
    this.session = Session.writing(database);
    this.clock = clock;
    this.copies = copies;
    this.news = news;
    this.answers = answers;
    crew.start("store-writer", this::run);
  }

  <T> void write(Writing<T> writing, CompletableFuture<T> future) {
    if (!inbox.put(new Task<>(writing, future))) answers.fail(future, Failures.closed());
  }

  private void run() {
    for (Task<?> task = inbox.take(); task != null; task = inbox.take()) together(task);
    session.close();
  }

  private void together(Task<?> first) {
    session.refresh();
    List<Done<?>> done = new ArrayList<>();
    int count = 0;
    for (Task<?> task = first; task != null; task = ++count < TOGETHER ? inbox.poll() : null) {
      commit(task, done);
    }
    if (!done.isEmpty()) force(done);
  }

  private <T> void commit(Task<T> task, List<Done<?>> done) {
    try {
      Sql sql = begun(done);
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Transaction transaction = new Transaction(sql, now);
      T value = task.writing().write(transaction);
      sql.commit();
      done.add(new Done<>(value, transaction, task.future()));
    } catch (Throwable failure) { // whatever it is, the thread goes on with what comes next
      settle(done);
      session.close();
      answers.fail(task.future(), Failures.of(failure));
    }
  }

  /// The first statement of each transaction is also the one that finds out whether the connection
  /// was broken before.
  private Sql begun(List<Done<?>> done) throws SQLException {
    try {
      return begun(session.sql());
    } catch (SQLException _) {
      settle(done);
      session.close();
      return begun(session.sql());
    }
  }

  private static Sql begun(Sql sql) throws SQLException {
    sql.change("update broadsheet set commits = commits + 1");
    return sql;
  }

  /// Forces or fails what was committed on this connection before it is given up: on the next one
  /// nobody could tell whether it is there.
  private void settle(List<Done<?>> done) {
    if (done.isEmpty()) return;
    try {
      session.sql().rollback();
      force(done);
    } catch (SQLException failure) {
      fail(done, failure);
    }
    done.clear();
  }

  private void fail(List<Done<?>> done, Throwable failure) {
    StoreException why = Failures.of(failure);
    done.forEach(each -> answers.fail(each.future(), why));
  }

  /// A commit is in the file, but the file may be in memory yet: a power cut would take it.
  private void force(List<Done<?>> done) {
    try {
      session.sql().change("checkpoint sync");
      copies.note(session.sql(), done.stream().map(Done::transaction).toList());
      done.forEach(this::confirm);
    } catch (SQLException | RuntimeException failure) {
      session.close();
      fail(done, failure);
    }
  }

  private <T> void confirm(Done<T> done) {
    news.tell(done.transaction(), () -> answers.give(done.future(), done.value()));
  }

  void close() {
    inbox.close();
    crew.join();
  }
}
