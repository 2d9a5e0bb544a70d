package org.broadsheet.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.broadsheet.news.Change;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.store.articles.Pictures;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.files.FolderLock;
import org.broadsheet.store.files.PictureFiles;
import org.broadsheet.store.likeness.Matching;
import org.jspecify.annotations.Nullable;

/// Hands each piece of work to the thread that does it.
final class Desk {
  private static final System.Logger LOG = System.getLogger(Desk.class.getName());

  private static final long CARE_MILLIS = 1_000;

  private final DataFolder folder;
  private final Backups backups;
  private final PictureFiles files;
  private final Clock clock;
  private final FolderLock lock;
  private final Answers answers = new Answers();
  private final News news = new News();
  private final Readers readers;
  private final Readers copier;
  private final Readers preparers;
  private final Turns turns = new Turns();
  private final Writer writer;
  private final Filing filing = new Filing(answers);
  private final Matching matching = new Matching();
  private final @Nullable StoreException refusal;
  private @Nullable Caretaker caretaker;
  private volatile boolean closing;

  /// @param readOnly why nothing can be changed; null where all can
  Desk(
      DataFolder folder,
      Database database,
      Clock clock,
      FolderLock lock,
      @Nullable Problem readOnly) {
    this.refusal = readOnly == null ? null : Failures.refused(readOnly);
    this.folder = folder;
    this.backups = new Backups(folder);
    this.files = new PictureFiles(folder.root());
    this.clock = clock;
    this.lock = lock;
    this.readers = new Readers("store-reader-", 2, database, answers);
    this.copier = new Readers("store-backup-", 1, database, answers);
    this.preparers = new Readers("store-preparer-", 2, database, answers);
    this.writer = new Writer(database, clock, new Copies(folder), news, answers);
  }

  /// Writes what has no answer but that it is done.
  interface Doing {
    void run(Transaction transaction) throws SQLException, IOException;
  }

  <T> CompletableFuture<T> read(Reading<T> reading) {
    return readers.read(reading);
  }

  /// What the person did.
  <T> CompletableFuture<T> write(Writing<T> writing) {
    return inPortions(Urgency.PERSON, transaction -> Optional.of(writing.write(transaction)));
  }

  /// What a refresh brought.
  <T> CompletableFuture<T> take(Writing<T> writing) {
    return inPortions(Urgency.FEEDS, transaction -> Optional.of(writing.write(transaction)));
  }

  <T> CompletableFuture<T> inPortions(Urgency urgency, Portions<T> portions) {
    CompletableFuture<T> future = new CompletableFuture<>();
    inPortions(urgency, portions, future);
    return future;
  }

  private <T> void inPortions(Urgency urgency, Portions<T> portions, CompletableFuture<T> future) {
    if (refusal == null) writer.write(urgency, portions, future);
    else answers.fail(future, refusal);
  }

  /// What a refresh brought, of which much can be worked out before it is written.
  <T> CompletableFuture<T> takePrepared(Reading<Portions<T>> preparing) {
    CompletableFuture<T> future = new CompletableFuture<>();
    synchronized (turns) {
      long turn = turns.next();
      var _ =
          preparers
              .read(sql -> prepare(sql, preparing, turn, future))
              .exceptionally(failure -> !future.completeExceptionally(failure));
    }
    return future;
  }

  /// Those that were asked for before are made ready already, or just now on another thread.
  private <T> boolean prepare(
      Sql sql, Reading<Portions<T>> preparing, long turn, CompletableFuture<T> future)
      throws SQLException, IOException {
    try {
      Portions<T> prepared = preparing.read(sql);
      turns.await(turn);
      inPortions(Urgency.FEEDS, prepared, future);
      return true;
    } finally {
      turns.over(turn);
    }
  }

  CompletableFuture<Void> done(Urgency urgency, Doing doing) {
    return this.<Boolean>inPortions(
            urgency,
            transaction -> {
              doing.run(transaction);
              return Optional.of(true);
            })
        .thenAccept(_ -> {});
  }

  /// For the writer's thread alone.
  Matching matching() {
    return matching;
  }

  Optional<Problem> readOnly() {
    return refusal == null ? Optional.empty() : Optional.of(refusal.problem());
  }

  void listen(Consumer<Change> listener) {
    news.listen(listener);
  }

  CompletableFuture<Backup> backUp() {
    if (refusal != null) return CompletableFuture.failedFuture(refusal);
    return copier.read(sql -> backups.make(sql, clock.instant()));
  }

  CompletableFuture<Backup> backUp(Path file) {
    return copier.read(sql -> backups.make(sql, file, clock.instant()));
  }

  CompletableFuture<Packed> pack(Path file, Steps steps) {
    return copier.read(sql -> new Packing(folder, untilClosed(steps)).pack(sql, file));
  }

  CompletableFuture<Checked> check(Steps steps) {
    return copier.read(sql -> new Checking(folder, untilClosed(steps)).check(sql));
  }

  /// Who closes the store does not wait for what takes long.
  private Steps untilClosed(Steps steps) {
    return new Steps() {
      @Override
      public void did(long done, long all) {
        steps.did(done, all);
      }

      @Override
      public boolean stopped() {
        return closing || steps.stopped();
      }
    };
  }

  /// The file first: a row without its file would be a promise that is not kept.
  CompletableFuture<Picture> keep(
      URI address,
      byte[] bytes,
      String type,
      int width,
      int height,
      int orientation,
      byte[] thumbnail) {
    if (refusal != null) return CompletableFuture.failedFuture(refusal);
    CompletableFuture<Picture> future = new CompletableFuture<>();
    filing.file(
        () -> {
          Picture picture =
              new Picture(Hash.name(bytes), type, width, height, bytes.length, orientation);
          files.keep(picture.hash(), bytes, thumbnail);
          inPortions(
              Urgency.FEEDS,
              transaction -> Optional.of(kept(transaction, address, picture)),
              future);
        },
        future);
    return future;
  }

  /// On the thread that keeps pictures: none is kept while it is decided which ones nobody shows.
  CompletableFuture<Integer> sweepPictures(List<String> hashes) {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    filing.file(
        () -> {
          List<String> free =
              write(transaction -> new Pictures(transaction.sql()).forget(hashes)).join();
          for (String hash : free) files.delete(hash);
          answers.give(future, free.size());
        },
        future);
    return future;
  }

  /// Reads what takes long, and keeps nobody else who reads waiting.
  <T> CompletableFuture<T> readLong(Reading<T> reading) {
    return copier.read(reading);
  }

  long databaseBytes() throws IOException {
    return Files.size(folder.database());
  }

  private static Picture kept(Transaction transaction, URI address, Picture picture)
      throws SQLException {
    new Pictures(transaction.sql()).keep(address, picture);
    return picture;
  }

  CompletableFuture<Optional<Path>> picture(String hash) {
    return read(_ -> {
      Optional<Path> file = files.picture(hash);
      if (file.isEmpty()) lost(hash);
      return file;
    });
  }

  /// Unless it was kept anew meanwhile.
  private void lost(String hash) {
    aside(transaction -> {
      if (files.picture(hash).isEmpty()) Pictures.lost(transaction, hash);
    });
  }

  CompletableFuture<Void> giveUp(String hash) {
    return done(
        Urgency.FEEDS,
        transaction -> {
          files.remove(hash);
          Pictures.lost(transaction, hash);
        });
  }

  void tidy(Tidying tidying) {
    aside(tidying::run);
    caretaker = new Caretaker(new Upkeep(this).chores(), CARE_MILLIS);
  }

  /// Writes what nobody waits for.
  private void aside(Doing doing) {
    if (refusal != null) return;
    var _ =
        done(Urgency.FEEDS, doing)
            .whenComplete((_, failure) -> {
              if (failure != null) LOG.log(System.Logger.Level.WARNING, "the store", failure);
            });
  }

  CompletableFuture<Optional<Path>> thumbnail(String hash) {
    return read(_ -> files.thumbnail(hash));
  }

  CompletableFuture<Optional<Picture>> pictureAt(URI address) {
    return read(sql ->
        new Pictures(sql).at(address).filter(picture -> files.picture(picture.hash()).isPresent()));
  }

  void close() {
    closing = true;
    if (caretaker != null) caretaker.close();
    filing.close();
    preparers.close();
    writer.close();
    readers.close();
    copier.close();
    news.close();
    try {
      lock.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the folder's lock", e);
    }
  }
}
