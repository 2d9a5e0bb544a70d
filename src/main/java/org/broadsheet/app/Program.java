package org.broadsheet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.broadsheet.net.Fetcher;
import org.broadsheet.search.Search;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.GatherChanges;

/// The rooms, wired: what the window and the command line work with. Closing it brings everything
/// to disk.
final class Program implements AutoCloseable {
  static final String USER_AGENT = "Broadsheet/" + version() + " (+https://broadsheet.example/)";

  private static final System.Logger LOG = System.getLogger(Program.class.getName());

  private final Path folder;
  private final Store store;
  private final Path index;
  private final Search search;
  private final Fetcher fetcher;
  private final ExecutorService background;
  private final ScheduledExecutorService indexWriter;
  private final ScheduledExecutorService timer;
  private final Desk desk;

  private Program(Store store, Path folder, Clock clock, ZoneId zone) {
    this.folder = folder;
    this.store = store;
    index = store.readOnly().isEmpty() ? folder : elsewhere();
    search = Search.open(index, zone, store.era().join());
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

  /// Over a store that may be read only: then nothing is written into its folder.
  static Program over(Store store, Path folder, Clock clock, ZoneId zone) {
    Program program = new Program(store, folder, clock, zone);
    if (store.readOnly().isEmpty()) program.desk.keepSafe().follow();
    return program;
  }

  /// A search index for this time only.
  private static Path elsewhere() {
    try {
      return Files.createTempDirectory("broadsheet");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeIndex() {
    if (index.equals(folder)) return;
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a search index in the way", e);
    }
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
    removeIndex();
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
