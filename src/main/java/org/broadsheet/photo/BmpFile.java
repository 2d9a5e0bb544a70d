package org.broadsheet.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.broadsheet.news.Problem.Kind;

/// A BMP file's header.
final class BmpFile {
  private static final int OLD_HEADER = 12;
  private static final int PLAIN = 0;
  private static final int RUN_LENGTH_8 = 1;
  private static final int RUN_LENGTH_4 = 2;
  private static final int BIT_FIELDS = 3;

  private BmpFile() {}

  /// The decoder fills up a file that was cut, and opens other kinds of picture that lie within.
  static void check(byte[] bytes, Size size) throws PhotoFailure {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean old = file.getInt(14) == OLD_HEADER;
    int bits = file.getShort(old ? 24 : 28);
    boolean whole =
        switch (old ? PLAIN : file.getInt(30)) {
          case PLAIN, BIT_FIELDS -> end(file, bits, size) <= bytes.length;
          case RUN_LENGTH_8, RUN_LENGTH_4 -> true;
          default -> false;
        };
    if (!whole) throw new PhotoFailure(Kind.PICTURE_BROKEN, "");
  }

  private static long end(ByteBuffer file, int bits, Size size) {
    long row = ((long) size.width() * bits + 31) / 32 * 4;
    return Integer.toUnsignedLong(file.getInt(10)) + row * size.height();
  }
}
