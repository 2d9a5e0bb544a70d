package org.broadsheet.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One program at a time on a data folder: the first holds a lock, later ones hand it what they
/// were asked to do, and it answers in their place.
final class Instance implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;
  private final Doorkeeper doorkeeper;

  private Instance(FileChannel channel, FileLock lock, Doorkeeper doorkeeper) {
    this.channel = channel;
    this.lock = lock;
    this.doorkeeper = doorkeeper;
  }

  /// Null where another program has the folder.
  ///
  /// @param commands does what later programs were asked to do
  static @Nullable Instance claim(Path folder, Doorkeeper.Commands commands) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      return null;
    }
    return new Instance(channel, lock, Doorkeeper.open(folder, commands));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    doorkeeper.close();
    lock.release();
    channel.close();
  }
}
