package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.broadsheet.store.files.SafeFiles;
import org.broadsheet.store.pack.Names;

/// What lies beside a database and belongs to it: pictures and second copies.
record Belongings(Path home) {
  private static final Set<String> FOLDERS = Set.of("pictures", "thumbnails");

  /// Of a backup that lies where the program put it; else of nobody.
  static Belongings of(Backup backup) {
    Path folder = SafeFiles.folderOf(backup.file());
    Path home = folder.getParent();
    return new Belongings(home != null && folder.endsWith("backups") ? home : backup.file());
  }

  /// What is there already stays.
  void copyTo(Path other, Steps steps) throws IOException {
    List<Path> files = files();
    for (int i = 0; i < files.size(); i++) {
      steps.did(i, files.size());
      if (steps.stopped()) throw new CancellationException();
      Path to = other.resolve(home.relativize(files.get(i)));
      SafeFiles.createFolder(SafeFiles.folderOf(to));
      if (!Files.exists(to)) SafeFiles.copy(files.get(i), to);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : FOLDERS) {
      Path folder = home.resolve(name);
      if (!Files.isDirectory(folder)) continue;
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    for (String name : List.of(Names.MARKS, Names.SUBSCRIPTIONS)) {
      if (Files.isRegularFile(home.resolve(name))) files.add(home.resolve(name));
    }
    return files;
  }
}
