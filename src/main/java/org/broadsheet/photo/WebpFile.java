package org.broadsheet.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.broadsheet.news.Problem.Kind;

/// A WebP file's chunks.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649</a>
final class WebpFile {
  private static final int ANIMATION_FRAME_HEADER = 16;

  private WebpFile() {}

  static Embedded embedded(byte[] bytes) {
    Embedded embedded = Embedded.NONE;
    ByteBuffer file = chunks(bytes);
    while (file.remaining() >= 8) {
      String name = Buffers.text(file, 4);
      ByteBuffer chunk = next(file);
      if (name.equals("EXIF")) embedded = embedded.withExif(chunk);
      if (name.equals("XMP ")) embedded = embedded.withXmp(chunk);
    }
    return embedded;
  }

  /// Empty where there is only one frame and nothing else, which has its own size.
  static Optional<Size> canvas(byte[] bytes) {
    ByteBuffer file = chunks(bytes);
    if (!Buffers.text(file, 4).equals("VP8X")) return Optional.empty();
    ByteBuffer header = next(file);
    int width = header.getInt(4) & 0xffffff;
    int height = header.getInt(6) >>> 8;
    return Optional.of(new Size(width + 1, height + 1));
  }

  /// The decoder fills up a file that was cut, and makes room for what a frame says of its size,
  /// whatever the whole picture says.
  static void check(byte[] bytes, Size size) throws PhotoFailure {
    long announced = Integer.toUnsignedLong(buffer(bytes).getInt(4)) + 8;
    if (announced > bytes.length) throw new PhotoFailure(Kind.PICTURE_BROKEN, "");
    ByteBuffer file = chunks(bytes);
    while (file.remaining() >= 8) checkFrame(file, size);
  }

  private static void checkFrame(ByteBuffer file, Size size) throws PhotoFailure {
    String name = Buffers.text(file, 4);
    ByteBuffer chunk = next(file);
    while (name.equals("ANMF") && chunk.remaining() >= ANIMATION_FRAME_HEADER + 8) {
      Buffers.part(chunk, ANIMATION_FRAME_HEADER);
      name = Buffers.text(chunk, 4);
      chunk = next(chunk);
    }
    if (name.equals("VP8 ")) check(lossy(chunk), size);
    if (name.equals("VP8L")) check(lossless(chunk), size);
  }

  private static void check(Size frame, Size whole) throws PhotoFailure {
    boolean fits = frame.width() <= whole.width() && frame.height() <= whole.height();
    if (!fits) throw new PhotoFailure(Kind.PICTURE_BROKEN, "");
  }

  private static Size lossy(ByteBuffer chunk) {
    return new Size(chunk.getShort(6) & 0x3fff, chunk.getShort(8) & 0x3fff);
  }

  private static Size lossless(ByteBuffer chunk) {
    int bits = chunk.getInt(1);
    return new Size((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
  }

  private static ByteBuffer chunks(byte[] bytes) {
    return buffer(bytes).position(Math.min(bytes.length, 12));
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// A chunk of an odd length is followed by one byte of nothing.
  private static ByteBuffer next(ByteBuffer file) {
    int length = file.getInt();
    ByteBuffer chunk = Buffers.part(file, length < 0 ? Integer.MAX_VALUE : length);
    Buffers.part(file, length & 1);
    return chunk;
  }
}
