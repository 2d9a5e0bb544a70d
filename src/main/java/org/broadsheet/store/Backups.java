package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import java.util.zip.ZipInputStream;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.files.SafeFiles;

/// Backups of the database: made while it runs, opened and counted before they are called backups,
/// one a day, seven kept.
record Backups(DataFolder folder) {
  private static final int KEPT = 7;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("news-(\\d{8}T\\d{6}Z)-(\\d+)\\.zip");

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

  Backup make(Sql sql, Instant now) throws SQLException, IOException {
    SafeFiles.createFolder(folder.backups());
    Path unfinished = folder.backups().resolve("backup.zip.part");
    Files.deleteIfExists(unfinished);
    SafeFiles.createFile(unfinished);
    sql.change("backup to ?", unfinished.toString());
    SafeFiles.force(unfinished);
    int articles = counted(unfinished);
    Path file = folder.backups().resolve("news-" + time(now) + "-" + articles + ".zip");
    SafeFiles.rename(unfinished, file);
    thinOut();
    return new Backup(file, now, articles);
  }

  private int counted(Path zip) throws IOException {
    Path copy = folder.backups().resolve("check.part.mv.db");
    try {
      unpack(zip, copy);
      return switch (Inspection.of(copy)) {
        case Inspection.Ours ours -> ours.articles();
        case Inspection.NotOurs _ -> throw new IOException("the backup is of something else");
        case Inspection.Broken broken -> throw new IOException(broken.why());
      };
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  void unpack(Path zip, Path to) throws IOException {
    Files.deleteIfExists(to);
    SafeFiles.createFile(to);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      if (in.getNextEntry() == null) throw new IOException("the backup is empty");
      InputStream entry = in;
      Files.copy(entry, to, StandardCopyOption.REPLACE_EXISTING);
    }
    SafeFiles.force(to);
  }

  private void thinOut() throws IOException {
    Set<LocalDate> days = new HashSet<>();
    for (Backup backup : all()) {
      boolean first = days.add(LocalDate.ofInstant(backup.made(), ZoneOffset.UTC));
      if (!first || days.size() > KEPT) Files.deleteIfExists(backup.file());
    }
  }
}
