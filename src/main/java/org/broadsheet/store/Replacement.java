package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.ZipException;
import org.broadsheet.store.articles.Replay;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;
import org.broadsheet.store.files.MarksFile;
import org.broadsheet.store.files.SafeFiles;
import org.broadsheet.store.files.Watermark;

/// Makes another database and puts it in the place of the one in use: at once and whole, after it
/// was made and looked at under another name.
record Replacement(DataFolder folder, Clock clock, Schema schema) {

  /// The first database of a folder.
  void first() throws SQLException, IOException {
    SafeFiles.createFile(folder.coming());
    schema.migrate(folder.coming(), 0);
    SafeFiles.rename(folder.coming(), folder.database());
  }

  Optional<Opening> byNothing() throws SQLException, IOException {
    SafeFiles.createFile(folder.coming());
    schema.migrate(folder.coming(), 0);
    settle();
    swap();
    return Optional.empty();
  }

  /// What stands in the way, if something does. What is left of the database in use may itself be
  /// what is gone back to.
  Optional<Opening> by(Backup backup) throws SQLException, IOException {
    try {
      if (backup.file().equals(folder.database())) {
        SafeFiles.copy(folder.database(), folder.coming());
      } else {
        new Backups(folder).unpack(backup.file(), folder.coming());
      }
    } catch (ZipException e) {
      return damaged(String.valueOf(e.getMessage()));
    }
    return switch (Inspection.of(folder.coming())) {
      case Inspection.Ours ours -> by(ours);
      case Inspection.NotOurs _, Inspection.Busy _ -> damaged("the backup is of something else");
      case Inspection.Broken broken -> damaged(broken.why());
    };
  }

  private Optional<Opening> by(Inspection.Ours ours) throws SQLException, IOException {
    if (ours.version() > schema.version()) return damaged("the backup is from a newer program");
    byComing(ours);
    return Optional.empty();
  }

  /// By the database that lies in the other's way already, brought up to date.
  void byComing(Inspection.Ours ours) throws SQLException, IOException {
    if (ours.version() < schema.version()) schema.migrate(folder.coming(), ours.version());
    settle();
    swap();
  }

  private Optional<Opening> damaged(String why) throws IOException {
    return Optional.of(new Opening.Damaged(why, new Backups(folder).all()));
  }

  /// The same database with newer tables.
  void byNewer(Inspection.Ours ours) throws SQLException, IOException {
    new Backups(folder).makeBefore(schema.version(), clock.instant());
    try {
      SafeFiles.copy(folder.database(), folder.coming());
      schema.migrate(folder.coming(), ours.version());
      check(ours);
      SafeFiles.rename(folder.coming(), folder.database());
    } finally {
      Files.deleteIfExists(folder.coming());
    }
  }

  private void check(Inspection.Ours before) throws IOException {
    int articles = Inspection.counted(folder.coming());
    boolean same =
        Inspection.of(folder.coming()) instanceof Inspection.Ours after
            && after.version() == schema.version()
            && after.commits() == before.commits();
    if (!same || articles != before.articles()) throw new IOException("not the same any more");
  }

  /// Gives the marks back from their second copy, and begins another era.
  private void settle() throws SQLException, IOException {
    try (Connection connection = new Database(folder.coming(), Database.Use.MAKING).connect()) {
      Sql sql = new Sql(connection);
      Transaction transaction = new Transaction(sql, clock.instant());
      for (Marked marked : new MarksFile(folder.root()).read()) {
        new Replay(transaction).take(marked);
      }
      sql.change(
          "update broadsheet set era = random_uuid(), commits = greatest(commits, ?)",
          new Watermark(folder.root()).read());
      sql.commit();
      sql.change("checkpoint sync");
    }
  }

  /// The file that was in use is kept beside it.
  private void swap() throws IOException {
    SafeFiles.force(folder.coming());
    if (Files.exists(folder.database())) keepAside();
    SafeFiles.rename(folder.coming(), folder.database());
  }

  private void keepAside() throws IOException {
    String time = Backups.time(clock.instant());
    Path aside = folder.damaged(time);
    for (int i = 2; Files.exists(aside); i++) aside = folder.damaged(time + "-" + i);
    SafeFiles.keepAs(folder.database(), aside);
  }
}
