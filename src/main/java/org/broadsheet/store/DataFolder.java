package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.store.files.SafeFiles;

/// What lies where in the data folder.
record DataFolder(Path root) {
  private static final String ENDING = ".mv.db";

  /// H2 takes a semicolon for the end of the file's name, and a backslash for a slash.
  boolean usable() {
    String name = root.toAbsolutePath().toString();
    boolean backslash = root.getFileSystem().getSeparator().equals("/") && name.contains("\\");
    return !name.contains(";") && !backslash;
  }

  void create() throws IOException {
    SafeFiles.createFolder(root);
    SafeFiles.createFolder(backups());
  }

  Path database() {
    return root.resolve("news" + ENDING);
  }

  /// A database on its way to take the other's place. Not looked at if the program ended meanwhile.
  Path coming() {
    return root.resolve("news.coming" + ENDING);
  }

  Path damaged(String time) {
    return root.resolve("news.damaged-" + time + ENDING);
  }

  Path backups() {
    return root.resolve("backups");
  }

  /// A backup that is being read through.
  Path checked() {
    return backups().resolve("check" + ENDING);
  }

  /// What is being unpacked, before all of it is there.
  Path unpacking() {
    return root.resolve("unpacking");
  }

  /// What an end in mid-work left behind.
  void sweep() throws IOException {
    Files.deleteIfExists(coming());
    Files.deleteIfExists(checked());
    SafeFiles.deleteFolder(unpacking());
    for (Path folder : List.of(root, backups())) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (file.toString().endsWith(".part")) Files.deleteIfExists(file);
        }
      }
    }
  }
}
