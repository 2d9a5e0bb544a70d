package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Problem;
import org.broadsheet.store.files.FolderLock;
import org.broadsheet.store.files.Watermark;
import org.jspecify.annotations.Nullable;

/// Opens a data folder, whatever state it is in. The file is looked at read-only first, because H2
/// takes a damaged one for a new one and writes over it.
record Opener(DataFolder folder, Clock clock, Schema schema) {

  /// What is done to the folder before it is opened; what is given back stands in the way of that.
  interface Before {
    Optional<Opening> run() throws SQLException, IOException;
  }

  Opening open() {
    return open(Optional::empty);
  }

  Opening restore(Backup backup) {
    return open(() -> replacement().by(backup));
  }

  Opening startAnew() {
    return open(() -> replacement().byNothing());
  }

  private Replacement replacement() {
    return new Replacement(folder, clock, schema);
  }

  private Opening open(Before before) {
    if (!folder.usable()) {
      return new Opening.Unwritable(
          new Problem(Problem.Kind.CANNOT_WRITE, folder.root().toString()));
    }
    try {
      folder.create();
      Optional<FolderLock> lock = FolderLock.take(folder.root());
      return lock.isPresent() ? open(lock.get(), before) : new Opening.InUse();
    } catch (IOException e) {
      return new Opening.Unwritable(Failures.problem(e));
    }
  }

  private static Opening unwritable(Path what) {
    return new Opening.Unwritable(new Problem(Problem.Kind.CANNOT_WRITE, what.toString()));
  }

  /// The lock goes to the store, where there is one in the end.
  private Opening open(FolderLock lock, Before before) throws IOException {
    boolean handedOn = false;
    try {
      folder.sweep();
      Optional<Opening> obstacle = before.run();
      Opening opening = obstacle.isPresent() ? obstacle.get() : look(lock);
      handedOn = holdsFolder(opening);
      return opening;
    } catch (SQLException e) {
      return new Opening.Unwritable(Failures.problem(e));
    } finally {
      if (!handedOn) lock.close();
    }
  }

  private static boolean holdsFolder(Opening opening) {
    return switch (opening) {
      case Opening.Ready _, Opening.Newer _, Opening.Outdated _ -> true;
      case Opening.InUse _, Opening.Damaged _, Opening.Foreign _, Opening.Unwritable _ -> false;
    };
  }

  private Opening look(FolderLock lock) throws SQLException, IOException {
    if (!Files.exists(folder.database())) {
      if (!new Backups(folder).all().isEmpty()) return damaged("the database is missing");
      replacement().first();
    }
    if (!Files.isWritable(folder.database())) return unwritable(folder.database());
    return switch (Inspection.of(folder.database())) {
      case Inspection.NotOurs _ -> new Opening.Foreign();
      case Inspection.Busy _ -> new Opening.InUse();
      case Inspection.Broken broken -> damaged(broken.why());
      case Inspection.Ours ours -> open(lock, ours);
    };
  }

  private Opening damaged(String why) throws IOException {
    return new Opening.Damaged(why, new Backups(folder).all());
  }

  private Opening open(FolderLock lock, Inspection.Ours ours) throws IOException {
    if (ours.version() > schema.version())
      return new Opening.Newer(
          store(lock, new Problem(Problem.Kind.FROM_NEWER, folder.root().toString())));
    long confirmed = new Watermark(folder.root()).read();
    if (ours.commits() < confirmed) return shortened(ours, confirmed);
    if (ours.version() < schema.version()) {
      try {
        replacement().byNewer(ours);
      } catch (SQLException | IOException e) {
        Problem problem = Failures.problem(e);
        return new Opening.Outdated(store(lock, problem), problem);
      }
    }
    Store store = store(lock, null);
    store.tidy(new Tidying(folder));
    return new Opening.Ready(store);
  }

  /// What is left of the file is one of the choices: it may be newer than any backup.
  private Opening shortened(Inspection.Ours ours, long confirmed) throws IOException {
    List<Backup> choices = new ArrayList<>();
    choices.add(
        new Backup(
            folder.database(),
            Files.getLastModifiedTime(folder.database()).toInstant(),
            ours.articles()));
    choices.addAll(new Backups(folder).all());
    return new Opening.Damaged("of " + confirmed + " commits there are " + ours.commits(), choices);
  }

  /// @param readOnly why nothing can be changed; null where all can
  private Store store(FolderLock lock, @Nullable Problem readOnly) {
    Database.Use use = readOnly == null ? Database.Use.RUNNING : Database.Use.READING;
    return new Store(folder, new Database(folder.database(), use), clock, lock, readOnly);
  }
}
