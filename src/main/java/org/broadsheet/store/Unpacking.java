package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.broadsheet.news.Problem;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.files.FolderLock;
import org.broadsheet.store.files.SafeFiles;
import org.broadsheet.store.pack.Meter;
import org.broadsheet.store.pack.Names;

/// Moves in: takes everything out of a pack into a folder in which nobody lives yet. It is all read
/// and checked in a folder of its own before anything gets its name.
record Unpacking(DataFolder folder, Clock clock, Schema schema, Steps steps) {

  Unpacked unpack(Path pack) {
    if (!Files.isRegularFile(pack)) return refused(Problem.Kind.NO_SUCH_FILE, pack);
    if (!folder.usable()) return refused(Problem.Kind.CANNOT_WRITE, folder.root());
    try {
      folder.create();
      Optional<FolderLock> lock = FolderLock.take(folder.root());
      if (lock.isEmpty()) return refused(Problem.Kind.FOLDER_IN_USE, folder.root());
      try (FolderLock _ = lock.get()) {
        return isTaken() ? refused(Problem.Kind.FOLDER_TAKEN, folder.root()) : moveIn(pack);
      }
    } catch (ZipException _) {
      return refused(Problem.Kind.NOT_A_COPY, pack);
    } catch (IOException | SQLException | CancellationException e) {
      return new Unpacked.Refused(Failures.problem(e));
    }
  }

  private static Unpacked refused(Problem.Kind kind, Path what) {
    return new Unpacked.Refused(new Problem(kind, what.toString()));
  }

  /// Whether somebody lives there: a store that only has the edition in it is nobody's.
  boolean isTaken() throws IOException, SQLException {
    if (!Files.exists(folder.database())) return !new Backups(folder).all().isEmpty();
    if (!(Inspection.of(folder.database()) instanceof Inspection.Ours)) return true;
    try (Connection connection = new Database(folder.database(), Database.Use.READING).connect()) {
      return new Sql(connection)
          .exists(
              """
              select 1 from feed f where f.kind = 'WEB'
              or f.kind = 'SAVED' and exists (select 1 from article a where a.feed = f.id)\
              """);
    }
  }

  private Unpacked moveIn(Path pack) throws IOException, SQLException {
    Path inside = folder.unpacking();
    SafeFiles.deleteFolder(inside);
    try {
      Meter meter = new Meter(steps::did, steps::stopped);
      Packed packed = new PackCheck(meter, name -> inside.resolve(name)).read(pack);
      Path database = inside.resolve(Names.DATABASE);
      if (!(Inspection.of(database) instanceof Inspection.Ours ours)) {
        return refused(Problem.Kind.NOT_A_COPY, pack);
      }
      if (ours.version() > schema.version()) return refused(Problem.Kind.FROM_NEWER, pack);
      settle(inside);
      Files.deleteIfExists(folder.coming());
      SafeFiles.rename(database, folder.coming());
      new Replacement(folder, clock, schema).byComing(ours);
      return new Unpacked.Done(packed.articles(), packed.pictures());
    } finally {
      SafeFiles.deleteFolder(inside);
    }
  }

  /// The pictures before the database that speaks of them.
  private void settle(Path inside) throws IOException {
    for (String name : List.of("pictures", "thumbnails")) settleFiles(inside.resolve(name));
    for (String name : List.of(Names.MARKS, Names.SUBSCRIPTIONS)) {
      Path file = inside.resolve(name);
      if (Files.exists(file)) SafeFiles.rename(file, folder.root().resolve(name));
    }
  }

  private void settleFiles(Path from) throws IOException {
    if (!Files.isDirectory(from)) return;
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = folder.root().resolve(folder.unpacking().relativize(file));
        SafeFiles.createFolder(SafeFiles.folderOf(place));
        SafeFiles.rename(file, place);
      }
    }
  }
}
