package org.broadsheet.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How the window waits without waiting: it is called back on the screen's thread when an answer is
/// there. What goes wrong is told in one place, where the person looks, and is never lost.
public final class Answers {
  private final Executor screen;
  private Consumer<Throwable> trouble = _ -> {};

  public Answers(Executor screen) {
    this.screen = screen;
  }

  /// From now on this one is told what went wrong.
  public void onTrouble(Consumer<Throwable> told) {
    trouble = told;
  }

  public <T> void take(CompletableFuture<T> answer, Consumer<? super T> use) {
    take(answer, use, trouble);
  }

  /// @param instead is told what went wrong, in place of everybody
  public <T> void take(
      CompletableFuture<T> answer, Consumer<? super T> use, Consumer<Throwable> instead) {
    var _ =
        answer.whenCompleteAsync(
            (value, thrown) -> {
              if (thrown == null) use.accept(value);
              else instead.accept(thrown);
            },
            screen);
  }

  /// In a moment, when what is on its way to the screen has got there.
  public void soon(Runnable work) {
    screen.execute(work);
  }

  public Executor screen() {
    return screen;
  }
}
