package org.broadsheet.store;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/// The thread that writes picture files, so that forcing them to the disk does not keep a mark
/// waiting.
final class Filing {
  private final Inbox<Runnable> inbox = new Inbox<>();
  private final Crew crew = new Crew();
  private final Answers answers;

  Filing(Answers answers) {
    this.answers = answers;
    crew.start("store-files", this::run);
  }

  interface Work {
    void run() throws IOException;
  }

  private void run() {
    for (var work = inbox.take(); work != null; work = inbox.take()) work.run();
  }

  /// @param future what is failed if the work fails
  void file(Work work, CompletableFuture<?> future) {
    if (!inbox.put(() -> run(work, future))) answers.fail(future, Failures.closed());
  }

  private void run(Work work, CompletableFuture<?> future) {
    try {
      work.run();
    } catch (Throwable failure) { // whatever it is, the thread goes on with what comes next
      answers.fail(future, Failures.of(failure));
    }
  }

  void close() {
    inbox.close();
    crew.join();
  }
}
