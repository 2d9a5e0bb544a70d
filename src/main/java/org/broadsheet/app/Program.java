package org.broadsheet.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.broadsheet.net.Fetcher;
import org.broadsheet.search.Search;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.GatherChanges;

/// The rooms, wired: what the window and the command line work with. Closing it brings everything
/// to disk.
final class Program implements AutoCloseable {
  static final String USER_AGENT = "Broadsheet/" + version() + " (+https://broadsheet.example/)";

  private final Path folder;
  private final Store store;
  private final Search search;
  private final Fetcher fetcher;
  private final ExecutorService background;
  private final ScheduledExecutorService indexWriter;
  private final ScheduledExecutorService timer;
  private final Desk desk;

  private Program(Store store, Path folder, Clock clock, ZoneId zone) {
    this.folder = folder;
    this.store = store;
    search = Search.open(folder, zone, store.era().join());
    fetcher = new Fetcher(clock, USER_AGENT, store.pauses().join(), Fetcher.Limits.DEFAULT);
    fetcher.onPause((host, until) -> {
      var _ = store.pause(host, until);
    });
    background = Executors.newVirtualThreadPerTaskExecutor();
    indexWriter = single("search-writer");
    timer = single("timer");
    desk =
        Desk.over(
            store,
            search,
            fetcher,
            new Desk.Surroundings(folder, clock, zone, background, indexWriter, timer));
  }

  static Program over(Store store, Path folder, Clock clock, ZoneId zone) {
    Program program = new Program(store, folder, clock, zone);
    program.desk.keepSafe().follow();
    return program;
  }

  /// Over a store that was put back or begun anew: what its second copies hold comes back too.
  static Program afterLoss(Store store, Path folder, Clock clock, ZoneId zone) {
    Program program = new Program(store, folder, clock, zone);
    program.desk.keepSafe().recover();
    program.desk.keepSafe().follow();
    return program;
  }

  private static ScheduledExecutorService single(String name) {
    var executor =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon().factory());
    // What is planned for later has no later once it is closed.
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private static String version() {
    var descriptor = Program.class.getModule().getDescriptor();
    return descriptor == null ? "dev" : descriptor.rawVersion().orElse("dev");
  }

  Path folder() {
    return folder;
  }

  Desk desk() {
    return desk;
  }

  Store store() {
    return store;
  }

  GatherChanges changes(Executor screen) {
    return new GatherChanges(store, timer, screen);
  }

  /// Requests end first, then what they left is written; no thread is interrupted.
  @Override
  public void close() {
    fetcher.close();
    timer.shutdown();
    desk.keepSafe().finish();
    finish(background);
    finish(indexWriter);
    search.close();
    store.close();
  }

  private static void finish(ExecutorService executor) {
    executor.shutdown();
    try {
      executor.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
