package org.broadsheet.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Completes futures on threads of their own: what somebody does with an answer must not keep the
/// store's threads, not even if it waits for the next answer.
final class Answers {
  private static final long IDLE_SECONDS = 5;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("store-answers-", 1).factory());

  <T> void give(CompletableFuture<T> future, T value) {
    threads.execute(() -> future.complete(value));
  }

  void fail(CompletableFuture<?> future, StoreException failure) {
    threads.execute(() -> future.completeExceptionally(failure));
  }
}
