package org.broadsheet.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Steps;
import org.broadsheet.store.Store;
import org.broadsheet.store.Unpacked;

/// Packs everything into one file, to be opened on another machine: articles, marks, settings,
/// subscriptions with their names and passwords, pictures.
public final class MoveHouse {
  private final Store store;

  MoveHouse(Store store) {
    this.store = store;
  }

  /// @param file that everything is in now
  public record Moving(Path file, int articles, int pictures) {}

  /// What came of moving in. Where it was refused the folder is as it was.
  public sealed interface MovedIn {
    record Done(int articles, int pictures) implements MovedIn {}

    record Refused(Problem problem) implements MovedIn {}
  }

  /// Completes when the file was written, read again and counted.
  ///
  /// @param share is told how much of it is done, from 0 to 1, on a thread of the store
  public CompletableFuture<Moving> pack(Path file, Stop stop, DoubleConsumer share) {
    return store
        .pack(file, steps(stop, share))
        .thenApply(packed -> new Moving(packed.file(), packed.articles(), packed.pictures()));
  }

  /// Unpacks into a folder that nobody has open and in which no person's articles are yet.
  public static CompletableFuture<MovedIn> unpack(
      Path file, Path folder, Clock clock, Executor background, Stop stop, DoubleConsumer share) {
    return CompletableFuture.supplyAsync(
        () -> movedIn(Store.unpack(file, folder, clock, steps(stop, share))), background);
  }

  /// Puts a backup into such a folder, with the pictures where they are beside it.
  public static CompletableFuture<MovedIn> restore(
      Backup backup, Path folder, Clock clock, Executor background, Stop stop) {
    return CompletableFuture.supplyAsync(
        () -> movedIn(Store.restoreInto(folder, backup, clock, steps(stop, _ -> {}))), background);
  }

  private static MovedIn movedIn(Unpacked unpacked) {
    return switch (unpacked) {
      case Unpacked.Done done -> new MovedIn.Done(done.articles(), done.pictures());
      case Unpacked.Refused refused -> new MovedIn.Refused(refused.problem());
    };
  }

  static Steps steps(Stop stop, DoubleConsumer share) {
    return new Steps() {
      @Override
      public void did(long done, long all) {
        share.accept(all == 0 ? 1 : (double) done / all);
      }

      @Override
      public boolean stopped() {
        return stop.stopped();
      }
    };
  }
}
