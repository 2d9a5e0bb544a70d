package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Threads that read.
final class Readers {
  private final Inbox<Consumer<Session>> inbox = new Inbox<>();
  private final Crew crew = new Crew();
  private final Answers answers;

  Readers(String name, int threads, Database database, Answers answers) {
    this.answers = answers;
    for (int i = 1; i <= threads; i++) {
      crew.start(name + i, () -> run(Session.reading(database)));
    }
  }

  private void run(Session session) {
    for (var work = inbox.take(); work != null; work = inbox.take()) work.accept(session);
    session.close();
  }

  <T> CompletableFuture<T> read(Reading<T> reading) {
    CompletableFuture<T> future = new CompletableFuture<>();
    if (!inbox.put(session -> read(session, reading, future)))
      answers.fail(future, Failures.closed());
    return future;
  }

  private <T> void read(Session session, Reading<T> reading, CompletableFuture<T> future) {
    try {
      session.refresh();
      T value = twice(session, reading);
      session.end();
      answers.give(future, value);
    } catch (Throwable failure) { // whatever it is, the thread goes on with what comes next
      session.close();
      answers.fail(future, Failures.of(failure));
    }
  }

  /// A second time where the connection may have been broken before.
  private static <T> T twice(Session session, Reading<T> reading) throws SQLException, IOException {
    try {
      return reading.read(session.sql());
    } catch (SQLException _) {
      session.close();
      return reading.read(session.sql());
    }
  }

  void close() {
    inbox.close();
    crew.join();
  }
}
