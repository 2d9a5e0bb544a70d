package org.broadsheet.store;

import java.util.ArrayList;
import java.util.List;

/// Threads of the store: platform threads that no exit waits for and nobody interrupts.
final class Crew {
  private final List<Thread> threads = new ArrayList<>();

  void start(String name, Runnable work) {
    Thread thread = Thread.ofPlatform().daemon().name(name).unstarted(work);
    threads.add(thread);
    thread.start();
  }

  /// Waits until all of them have ended, even where the one who waits is interrupted.
  void join() {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
