package org.broadsheet.store.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads a pack, once from its beginning to its end. What is wrong with it is a [ZipException].
public final class PackReader {
  /// A store shrinks to a third; what grows more than this is there to fill the disk.
  private static final long MOST_GROWTH = 100;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  private PackReader() {}

  /// Takes the files of a pack.
  public interface Receiver {
    /// Before all others.
    void label(Label label) throws IOException;

    void take(String name, InputStream bytes) throws IOException;
  }

  public static void read(Path pack, Receiver receiver) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
      Label label = label(zip);
      if (label.bytes() < 0 || label.bytes() > ALWAYS_ALLOWED + MOST_GROWTH * Files.size(pack)) {
        throw new ZipException("more in it than can be");
      }
      receiver.label(label);
      Bounded bounded = new Bounded(zip, label.bytes());
      Set<String> names = new HashSet<>();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!Names.isOurs(name) || !names.add(name)) throw new ZipException("what is " + name);
        receiver.take(name, bounded);
      }
      if (!names.contains(Names.DATABASE)) throw new ZipException("no database in it");
    } catch (EOFException | IllegalArgumentException e) { // cut off, or a name that is no text
      throw new ZipException(String.valueOf(e.getMessage()));
    }
  }

  private static Label label(ZipInputStream zip) throws IOException {
    ZipEntry first = zip.getNextEntry();
    if (first == null || !first.getName().equals(Label.NAME)) throw new ZipException("no label");
    return Label.read(zip.readNBytes(Label.LONGEST));
  }

  /// No more bytes than the label says, over all files.
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      left -= Math.max(count, 0);
      if (left < 0) throw new ZipException("more in it than it says");
      return count;
    }

    /// The zip is read on after each of its files.
    @Override
    public void close() {}
  }
}
