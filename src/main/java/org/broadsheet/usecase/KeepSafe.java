package org.broadsheet.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.news.Change;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Store;

/// Keeps second copies of what cannot be fetched again: the subscriptions, as a plain file beside
/// the database, whenever they change, and a backup of each day. (The marks' second copy is the
/// store's own.) A copy that cannot be made is logged and made the next time.
public final class KeepSafe {
  private static final System.Logger LOG = System.getLogger(KeepSafe.class.getName());
  private static final String COPY = "subscriptions.opml";
  private static final String LAST_BACKUP = "last-backup";
  private static final long GATHER_SECONDS = 2;
  private static final long FIRST_LOOK_SECONDS = 30;

  private final Store store;
  private final TransferOpml opml;
  private final Preferences preferences;
  private final Desk.Surroundings around;
  private final Path copy;
  private final AtomicBoolean due = new AtomicBoolean();

  KeepSafe(Store store, TransferOpml opml, Preferences preferences, Desk.Surroundings around) {
    this.store = store;
    this.opml = opml;
    this.preferences = preferences;
    this.around = around;
    copy = around.folder().resolve(COPY);
  }

  /// Takes in the subscriptions of the second copy, for a store that was put back or begun anew. To
  /// be called before [#follow], which would replace the copy.
  public void recover() {
    if (Files.exists(copy)) opml.in(copy).join();
  }

  /// From now on the second copy of the subscriptions follows every change.
  public void follow() {
    store.onChange(change -> {
      if (change instanceof Change.FeedsChanged) copySoon();
    });
    if (!Files.exists(copy)) copySoon();
  }

  /// Many changes at a time make one copy.
  private void copySoon() {
    if (due.compareAndSet(false, true)) {
      var _ = around.timer().schedule(this::copyIfDue, GATHER_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void copyIfDue() {
    if (!due.compareAndSet(true, false)) return;
    try {
      opml.out(copy)
          .join()
          .ifPresent(problem -> LOG.log(System.Logger.Level.WARNING, problem.toString()));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The subscriptions could not be copied", e);
    }
  }

  /// From now on looks every hour whether today's backup is there.
  public void begin() {
    var _ =
        around
            .timer()
            .scheduleWithFixedDelay(this::backUpToday, FIRST_LOOK_SECONDS, 3600, TimeUnit.SECONDS);
  }

  private void backUpToday() {
    // Whether it went well is in the log; an exception would end the hourly looks.
    var _ = daily();
  }

  /// Makes the backup of today, unless there is one. Completes when it was made and counted, or
  /// could not be.
  public CompletableFuture<Void> daily() {
    String today = LocalDate.ofInstant(around.clock().instant(), around.zone()).toString();
    if (preferences.get(LAST_BACKUP, "").equals(today)) {
      return CompletableFuture.completedFuture(null);
    }
    return store
        .backUp()
        .handle((backup, thrown) -> {
          if (thrown == null) preferences.set(LAST_BACKUP, today);
          else Problems.of(thrown);
          return null;
        });
  }

  /// A copy of the database that was opened and counted after it was made.
  public record Copy(Path file, Instant made, int articles) {}

  /// The copies of each day, the newest first.
  public CompletableFuture<List<Copy>> copies() {
    return CompletableFuture.supplyAsync(this::readCopies, around.background());
  }

  private List<Copy> readCopies() {
    try {
      return Store.backups(around.folder()).stream().map(KeepSafe::copy).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a backup now, among those of each day.
  public CompletableFuture<Copy> backUp() {
    return store.backUp().thenApply(KeepSafe::copy);
  }

  /// Makes one in a place of the person's choice.
  public CompletableFuture<Copy> backUp(Path file) {
    return store.backUp(file).thenApply(KeepSafe::copy);
  }

  private static Copy copy(Backup backup) {
    return new Copy(backup.file(), backup.made(), backup.articles());
  }

  /// Makes what is due. The store must still be open.
  public void finish() {
    copyIfDue();
  }
}
