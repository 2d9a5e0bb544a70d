package org.broadsheet.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/// The folder that the index's files lie in. It carries a mark that it is ours; what does not is
/// never touched.
final class Shelf {
  /// Raised whenever articles are indexed differently, so that an older index is begun anew.
  static final int FORMAT = 1;

  private static final String MARK = "broadsheet-search";

  private final Path folder;

  private Shelf(Path folder) {
    this.folder = folder;
  }

  /// Makes the folder where there is none, and empties one with an index of another format.
  ///
  /// @throws IOException where it cannot be made, or lies there and is not ours
  static Shelf open(Path folder) throws IOException {
    Shelf shelf = new Shelf(folder);
    if (!Files.isDirectory(folder)) shelf.create();
    if (!Files.exists(shelf.mark(), LinkOption.NOFOLLOW_LINKS)) {
      if (!shelf.isEmpty()) throw new ForeignFolderException(folder);
      shelf.writeMark();
    }
    if (!Files.readString(shelf.mark()).equals(format())) shelf.empty();
    return shelf;
  }

  private void create() throws IOException {
    Files.createDirectories(folder);
    var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) view.setPermissions(PosixFilePermissions.fromString("rwx------"));
  }

  /// Removes the index, unless another process has it open. The mark stays, so that what is left
  /// after a crash is still known to be ours.
  void empty() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(MARK) && !file.equals(IndexWriter.WRITE_LOCK_NAME))
          directory.deleteFile(file);
      }
    }
    writeMark();
  }

  private void writeMark() throws IOException {
    Files.writeString(mark(), format());
  }

  private Path mark() {
    return folder.resolve(MARK);
  }

  private static String format() {
    return "Broadsheet's search index, format " + FORMAT + ". It may be deleted at any time.\n";
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /// Somebody else's folder lies where the index belongs.
  static final class ForeignFolderException extends FileSystemException {
    private static final long serialVersionUID = 1;

    ForeignFolderException(Path folder) {
      super(folder.toString(), null, "not a search index of ours");
    }
  }
}
