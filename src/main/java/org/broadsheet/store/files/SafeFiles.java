package org.broadsheet.store.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Writes files so that under their name there is the whole file or none, also after a power cut.
public final class SafeFiles {
  /// What a file is called while it is written.
  private static final String UNFINISHED = ".part";

  private SafeFiles() {}

  /// Makes the folder and those around it, for its owner only where the system knows owners.
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) Files.createDirectories(folder, owner(folder, "rwx------"));
  }

  /// Makes an empty file, for its owner only.
  public static void createFile(Path file) throws IOException {
    Files.createFile(file, owner(file, "rw-------"));
  }

  private static FileAttribute<?>[] owner(Path near, String permissions) {
    boolean posix = near.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix) return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  public static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /// Makes its folder where there is none.
  public static void write(Path file, byte[] bytes) throws IOException {
    createFolder(folderOf(file));
    Path unfinished = unfinished(file);
    Files.deleteIfExists(unfinished);
    createFile(unfinished);
    try (FileChannel channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.WRITE))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) channel.write(rest);
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    rename(unfinished, file);
  }

  /// A copy of its own, forced.
  public static void copy(Path from, Path to) throws IOException {
    createFile(to);
    try (OutputStream out = Files.newOutputStream(to)) {
      Files.copy(from, out);
    }
    force(to);
  }

  /// Another name for the file where the system can do that, else a copy: a rename over the first
  /// name then leaves the file under the second.
  public static void keepAs(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | FileSystemException _) {
      copy(file, name);
    }
  }

  /// With all that is in it. Links are removed, not followed.
  public static void deleteFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  /// Gives a finished file its name, whatever had that name before.
  public static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(folderOf(to));
  }

  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// The name is in the folder, which is a file of its own. Windows does not let it be opened, and
  /// does not need it.
  private static void forceFolder(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
