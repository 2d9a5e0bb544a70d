package org.broadsheet.usecase;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.broadsheet.news.Change;
import org.broadsheet.search.Search;
import org.broadsheet.store.Changes;
import org.broadsheet.store.Store;

/// Keeps the search index up to date: at start with what changed while it was not there, all of it
/// if need be, and then with every change.
public final class KeepIndex {
  private static final System.Logger LOG = System.getLogger(KeepIndex.class.getName());
  private static final int AT_A_TIME = 500;
  private static final int COMMITTED_AFTER = 20 * AT_A_TIME;
  private static final long COMMIT_SECONDS = 5;

  private final Store store;
  private final Search search;

  /// The one thread that writes to the index.
  private final ScheduledExecutorService writer;

  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final AtomicBoolean commitScheduled = new AtomicBoolean();
  private volatile Runnable told = () -> {};
  private volatile Consumer<Rebuild> progress = _ -> {};
  private long upTo;

  KeepIndex(Store store, Search search, ScheduledExecutorService writer) {
    this.store = store;
    this.search = search;
    this.writer = writer;
    upTo = search.upTo();
    store.onChange(this::follow);
    begin();
  }

  private void follow(Change change) {
    switch (change) {
      case Change.Arrived _, Change.Rewritten _, Change.Removed _, Change.FeedsChanged _ -> begin();
      case Change.Marked _, Change.Asked _ -> {}
    }
  }

  /// From now on this one is told, on the index's thread, when more can be found than before.
  public void onChange(Runnable listener) {
    told = listener;
  }

  /// How far the index is where much has to be written, as when it is made anew.
  ///
  /// @param done of how many articles, of all that are to be written; all of them at the end
  public record Rebuild(int done, int all) {}

  /// From now on this one is told how far it is, on the index's thread.
  public void onRebuild(Consumer<Rebuild> listener) {
    progress = listener;
  }

  /// Changes that come while a round is waiting are in that round.
  private void begin() {
    if (scheduled.compareAndSet(false, true)) {
      var _ = writer.schedule(this::round, 50, TimeUnit.MILLISECONDS);
    }
  }

  private void round() {
    scheduled.set(false);
    try {
      long before = upTo;
      catchUp();
      if (upTo != before) told.run();
      // Who closes the index commits it.
      if (!writer.isShutdown() && commitScheduled.compareAndSet(false, true)) {
        var _ = writer.schedule(this::commit, COMMIT_SECONDS, TimeUnit.SECONDS);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The search index could not follow", e);
    }
  }

  private void commit() {
    commitScheduled.set(false);
    search.commit();
  }

  /// Done when everything that is in the store now can be found.
  public CompletableFuture<Void> upToDate() {
    return CompletableFuture.runAsync(this::catchUp, writer);
  }

  /// Done when that is on the disk, too.
  public CompletableFuture<Void> onDisk() {
    return CompletableFuture.runAsync(
        () -> {
          catchUp();
          search.commit();
        },
        writer);
  }

  private void catchUp() {
    int all = store.changesAfter(upTo).join();
    for (int done = 0; next(); done += AT_A_TIME) {
      if (all <= AT_A_TIME) continue;
      progress.accept(new Rebuild(Math.min(all, done + AT_A_TIME), all));
      // Who ends the program meanwhile finds that much the next time.
      if (done % COMMITTED_AFTER == 0) search.commit();
    }
  }

  /// False where nothing is left to be written, or nothing can be.
  private boolean next() {
    Changes changes = store.changesSince(upTo, AT_A_TIME).join();
    if (changes.upTo() == upTo) return false;
    boolean written = search.write(changes.changed(), changes.gone(), changes.upTo()) == null;
    // After a problem the index says from where to go on, the next time.
    upTo = written ? changes.upTo() : search.upTo();
    return written;
  }
}
