package org.broadsheet.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Asks questions of which only the newest answer counts: an answer that arrives after another
/// question was asked is dropped by its number. Nothing is ever cancelled or interrupted.
///
/// To be used from the screen's thread.
public final class Latest {
  private final Answers answers;
  private long number;

  public Latest(Answers answers) {
    this.answers = answers;
  }

  /// Hands the answer to `use`, unless something newer was asked by then.
  public <T> void ask(CompletableFuture<T> answer, Consumer<? super T> use) {
    long asked = ++number;
    answers.take(
        answer,
        value -> {
          if (asked == number) use.accept(value);
        });
  }

  /// Whatever was asked, its answer is not wanted any more.
  public void forget() {
    number++;
  }
}
