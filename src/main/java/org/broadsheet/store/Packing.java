package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.files.PictureFiles;
import org.broadsheet.store.files.SafeFiles;
import org.broadsheet.store.pack.Label;
import org.broadsheet.store.pack.Meter;
import org.broadsheet.store.pack.Names;
import org.broadsheet.store.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/// Puts the database, the pictures and the second copies into one file, while the store runs.
record Packing(DataFolder folder, Steps steps) {
  /// What marks that are set meanwhile may add to their second copy.
  private static final long GROWING = 16L << 20;

  /// Under its name there is the whole file, or what was there before.
  Packed pack(Sql sql, Path target) throws SQLException, IOException {
    Path file = target.toAbsolutePath();
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Path copy = folder.checked();
    try {
      new Backups(folder).copy(sql, copy);
      write(copy, unfinished);
      Packed packed = new PackCheck(meter(), name -> checked(name, copy)).read(unfinished);
      SafeFiles.rename(unfinished, file);
      return new Packed(file, packed.articles(), packed.pictures());
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(unfinished);
    }
  }

  private static @Nullable Path checked(String name, Path copy) {
    return name.equals(Names.DATABASE) ? copy : null;
  }

  private Meter meter() {
    return new Meter(steps::did, steps::stopped);
  }

  private void write(Path copy, Path unfinished) throws SQLException, IOException {
    Map<String, Path> files = files(copy);
    long bytes = 0;
    for (Path file : files.values()) bytes += Files.size(file);
    Meter meter = meter();
    meter.expect(2 * bytes);
    Files.deleteIfExists(unfinished);
    SafeFiles.createFile(unfinished);
    Label label = new Label(Inspection.counted(copy), bytes + GROWING);
    try (PackWriter pack = new PackWriter(Files.newOutputStream(unfinished), label, meter)) {
      for (Map.Entry<String, Path> file : files.entrySet())
        pack.put(file.getKey(), file.getValue());
    }
    SafeFiles.force(unfinished);
  }

  /// A picture that is damaged stays behind.
  private Map<String, Path> files(Path copy) throws SQLException, IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put(Names.DATABASE, copy);
    for (String name : List.of(Names.SUBSCRIPTIONS, Names.MARKS)) {
      Path file = folder.root().resolve(name);
      if (Files.isRegularFile(file)) files.put(name, file);
    }
    PictureFiles pictures = new PictureFiles(folder.root());
    for (String hash : pictures(copy)) {
      if (!pictures.isSound(hash)) continue;
      pictures.picture(hash).ifPresent(p -> files.put(Names.picture("pictures", hash), p));
      pictures.thumbnail(hash).ifPresent(t -> files.put(Names.picture("thumbnails", hash), t));
    }
    return files;
  }

  private static List<String> pictures(Path copy) throws SQLException {
    try (Connection connection = new Database(copy, Database.Use.READING).connect()) {
      return new Sql(connection).list("select hash from picture", row -> row.text("hash"));
    }
  }
}
