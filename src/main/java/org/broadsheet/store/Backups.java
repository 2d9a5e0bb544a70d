package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.files.SafeFiles;

/// Backups of the database: opened and read through before they are called backups, one a day,
/// seven kept, and those besides that were made before the tables were changed.
record Backups(DataFolder folder) {
  private static final int KEPT = 7;
  private static final long MOST_GROWTH = 100;
  private static final long ALWAYS_ALLOWED = 64L << 20;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("news-(\\d{8}T\\d{6}Z)-(\\d{1,9})(-before-\\d+)?\\.zip");

  static String time(Instant moment) {
    return TIME.format(moment);
  }

  /// The newest first.
  List<Backup> all() throws IOException {
    if (!Files.isDirectory(folder.backups())) return List.of();
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .map(Backups::named)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Backup::made).reversed())
          .toList();
    }
  }

  private static Optional<Backup> named(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) return Optional.empty();
    Instant made = TIME.parse(name.group(1), Instant::from);
    return Optional.of(new Backup(file, made, Integer.parseInt(name.group(2))));
  }

  /// While the store runs.
  Backup make(Sql sql, Instant now) throws SQLException, IOException {
    Path unfinished = unfinished();
    sql.change("backup to ?", unfinished.toString());
    Backup backup = finish(unfinished, now, "");
    thinOut(backup);
    return backup;
  }

  /// To a place of the person's choice, while the store runs.
  Backup make(Sql sql, Path target, Instant now) throws SQLException, IOException {
    Path file = target.toAbsolutePath();
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(unfinished);
    SafeFiles.createFile(unfinished);
    try {
      sql.change("backup to ?", unfinished.toString());
      SafeFiles.force(unfinished);
      int articles = counted(unfinished);
      SafeFiles.rename(unfinished, file);
      return new Backup(file, now, articles);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// A copy of the database of this moment, while the store runs.
  void copy(Sql sql, Path to) throws SQLException, IOException {
    Path unfinished = unfinished();
    try {
      sql.change("backup to ?", unfinished.toString());
      unpack(unfinished, to);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// While nobody has the database open.
  void makeBefore(int version, Instant now) throws IOException {
    Path unfinished = unfinished();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
      zip.putNextEntry(new ZipEntry(folder.database().getFileName().toString()));
      Files.copy(folder.database(), zip);
    }
    finish(unfinished, now, "-before-" + version);
  }

  private Path unfinished() throws IOException {
    SafeFiles.createFolder(folder.backups());
    Path unfinished = folder.backups().resolve("backup.zip.part");
    Files.deleteIfExists(unfinished);
    SafeFiles.createFile(unfinished);
    return unfinished;
  }

  private Backup finish(Path unfinished, Instant now, String suffix) throws IOException {
    SafeFiles.force(unfinished);
    int articles = counted(unfinished);
    String name = "news-" + time(now) + "-" + articles + suffix + ".zip";
    Path file = folder.backups().resolve(name);
    SafeFiles.rename(unfinished, file);
    return new Backup(file, now, articles);
  }

  private int counted(Path zip) throws IOException {
    Path copy = folder.checked();
    try {
      unpack(zip, copy);
      return Inspection.counted(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /// The backup as a database; one that cannot be read fails here or when it is looked at.
  void unpack(Path backup, Path to) throws IOException {
    Files.deleteIfExists(to);
    SafeFiles.createFile(to);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      if (zip.getNextEntry() == null) throw new ZipException("nothing is in the backup");
      try (var file = Files.newOutputStream(to)) {
        bounded(zip, file, ALWAYS_ALLOWED + MOST_GROWTH * Files.size(backup));
      }
    }
    SafeFiles.force(to);
  }

  /// A file of the person's choice may be one that somebody made to fill the disk.
  private static void bounded(InputStream from, OutputStream to, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = most;
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      left -= count;
      if (left < 0) throw new ZipException("more in it than can be");
      to.write(buffer, 0, count);
    }
  }

  /// The one that was just made stays, whatever the clock says of it.
  private void thinOut(Backup made) throws IOException {
    Set<LocalDate> days = new HashSet<>();
    for (Backup backup : all()) {
      if (backup.file().toString().contains("-before-")) continue;
      boolean last = days.add(LocalDate.ofInstant(backup.made(), ZoneOffset.UTC));
      boolean wanted = (last && days.size() <= KEPT) || backup.equals(made);
      if (!wanted) Files.deleteIfExists(backup.file());
    }
  }
}
