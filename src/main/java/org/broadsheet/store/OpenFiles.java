package org.broadsheet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files that H2 has open. Where writing fails, because the disk is full or somebody
/// interrupts, H2 may give a database up and forget to close its file; the lock on it then keeps
/// everybody out until the program ends. So whoever finds it locked closes what was forgotten.
public final class OpenFiles extends FilePathWrapper {
  static final String SCHEME = "broadsheet";
  private static final Map<String, Set<FileChannel>> OPEN = new ConcurrentHashMap<>();
  private static final AtomicInteger CLOSINGS = new AtomicInteger();

  static {
    FilePath.register(new OpenFiles());
  }

  /// The name of a file for H2.
  static String name(Path file) {
    return SCHEME + ":" + file.toAbsolutePath();
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    Set<FileChannel> channels =
        OPEN.computeIfAbsent(getBase().toString(), _ -> ConcurrentHashMap.newKeySet());
    channels.removeIf(each -> !each.isOpen());
    channels.add(channel);
    return channel;
  }

  /// How often something was closed. A connection from before may still read, but only what was
  /// there then: it has to be made anew.
  static int closings() {
    return CLOSINGS.get();
  }

  /// Closes what is open of a file; false where nothing was.
  static boolean close(Path file) throws IOException {
    CLOSINGS.incrementAndGet();
    boolean any = false;
    for (FileChannel channel : OPEN.getOrDefault(file.toAbsolutePath().toString(), Set.of())) {
      any |= channel.isOpen();
      channel.close();
    }
    return any;
  }
}
