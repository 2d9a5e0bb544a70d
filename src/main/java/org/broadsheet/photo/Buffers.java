package org.broadsheet.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads parts of files.
final class Buffers {
  private Buffers() {}

  /// The next bytes, as Latin 1; fewer where there are fewer.
  static String text(ByteBuffer from, int length) {
    byte[] bytes = new byte[Math.min(length, from.remaining())];
    from.get(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// What follows, without moving on.
  static String peek(ByteBuffer from, int length) {
    return text(from.duplicate(), length);
  }

  /// The next bytes as a buffer of their own, of the same order; fewer where there are fewer.
  static ByteBuffer part(ByteBuffer from, int length) {
    int present = Math.clamp(length, 0, from.remaining());
    ByteBuffer part = from.slice(from.position(), present).order(from.order());
    from.position(from.position() + present);
    return part;
  }

  /// All that is left; nothing where it is more than that.
  static byte[] rest(ByteBuffer from, int most) {
    if (from.remaining() > most) return new byte[0];
    byte[] bytes = new byte[from.remaining()];
    from.get(bytes);
    return bytes;
  }
}
