package org.broadsheet.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How many commits the database had when one was last confirmed. Where it has fewer, it lost some:
/// H2 opens a shortened file without a word, at the last state that is whole in what is left.
///
/// Written after the database was forced, and not forced itself: so it may lag behind, and never
/// runs ahead.
public final class Watermark {
  private final Path file;

  public Watermark(Path dataFolder) {
    this.file = dataFolder.resolve("commits");
  }

  /// 0 where there is none.
  public long read() throws IOException {
    if (!Files.exists(file)) return 0;
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : 0;
  }

  /// In place, so that a full disk does not matter.
  public void write(long commits) throws IOException {
    if (!Files.exists(file)) SafeFiles.createFile(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(Long.BYTES).putLong(commits).flip(), 0);
      channel.truncate(Long.BYTES);
    }
  }
}
