package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.broadsheet.news.Problem;
import org.broadsheet.store.articles.Replay;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;
import org.broadsheet.store.files.FolderLock;
import org.broadsheet.store.files.MarksFile;
import org.broadsheet.store.files.SafeFiles;

/// Opens a data folder, whatever state it is in. A file that cannot be used is not touched until
/// the person decides; a file that comes to take its place does so at once and whole.
record Opener(DataFolder folder, Clock clock, Schema schema) {

  /// What is done to the folder before it is opened.
  interface Before {
    void run() throws SQLException, IOException;
  }

  Opening open() {
    return open(() -> {});
  }

  Opening restore(Backup backup) {
    return open(() -> {
      new Backups(folder).unpack(backup.file(), folder.coming());
      replay();
      swap();
    });
  }

  Opening startAnew() {
    return open(() -> {
      create();
      replay();
      swap();
    });
  }

  private Opening open(Before before) {
    if (!folder.usable()) return unwritable(Problem.Kind.CANNOT_WRITE, folder.root().toString());
    try {
      folder.create();
      Optional<FolderLock> lock = FolderLock.take(folder.root());
      return lock.isPresent() ? open(lock.get(), before) : new Opening.InUse();
    } catch (IOException e) {
      return new Opening.Unwritable(Failures.problem(e));
    }
  }

  private static Opening unwritable(Problem.Kind kind, String detail) {
    return new Opening.Unwritable(new Problem(kind, detail));
  }

  /// The lock goes to the store, where there is one in the end.
  private Opening open(FolderLock lock, Before before) throws IOException {
    Opening opening = null;
    try {
      folder.sweep();
      before.run();
      opening = look(lock);
      return opening;
    } catch (SQLException e) {
      return new Opening.Unwritable(Failures.problem(e));
    } finally {
      if (!(opening instanceof Opening.Ready || opening instanceof Opening.Newer)) lock.close();
    }
  }

  private Opening look(FolderLock lock) throws SQLException, IOException {
    if (!Files.exists(folder.database())) {
      if (!new Backups(folder).all().isEmpty()) return damaged("news.mv.db is missing");
      create();
      SafeFiles.rename(folder.coming(), folder.database());
    }
    return switch (Inspection.of(folder.database())) {
      case Inspection.NotOurs _ -> new Opening.Foreign();
      case Inspection.Broken broken -> damaged(broken.why());
      case Inspection.Ours ours -> open(lock, ours.version());
    };
  }

  private Opening damaged(String why) throws IOException {
    return new Opening.Damaged(why, new Backups(folder).all());
  }

  private Opening open(FolderLock lock, int version) {
    if (version > schema.version()) return new Opening.Newer(store(lock, true));
    if (version < schema.version()) {
      try {
        migrate(version);
      } catch (SQLException | IOException e) {
        return new Opening.Outdated(Failures.problem(e));
      }
    }
    return new Opening.Ready(store(lock, false));
  }

  private Store store(FolderLock lock, boolean readOnly) {
    return new Store(folder, new Database(folder.database(), readOnly), clock, lock);
  }

  private void create() throws SQLException, IOException {
    SafeFiles.createFile(folder.coming());
    schema.migrate(folder.coming(), 0);
  }

  private void migrate(int version) throws SQLException, IOException {
    Files.copy(folder.database(), folder.coming(), StandardCopyOption.COPY_ATTRIBUTES);
    schema.migrate(folder.coming(), version);
    SafeFiles.rename(folder.coming(), folder.database());
  }

  /// Gives the marks back from their second copy, and begins another era.
  private void replay() throws SQLException, IOException {
    try (Connection connection = new Database(folder.coming(), false).connect()) {
      Sql sql = new Sql(connection);
      Transaction transaction = new Transaction(sql, clock.instant());
      for (Marked marked : new MarksFile(folder.root()).read()) {
        new Replay(transaction).take(marked);
      }
      sql.change("update broadsheet set era = random_uuid()");
      sql.commit();
      sql.change("checkpoint sync");
    }
  }

  /// The file that was in use is kept beside it.
  private void swap() throws IOException {
    Path aside = folder.damaged(Backups.time(clock.instant()));
    if (Files.exists(folder.database())) Files.copy(folder.database(), aside);
    SafeFiles.rename(folder.coming(), folder.database());
  }
}
