package org.broadsheet.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/// A PNG file's chunks.
///
/// @see <a href="https://www.w3.org/TR/png-3/#11Chunks">PNG, 11</a>
final class PngFile {
  private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";

  private PngFile() {}

  static Embedded embedded(byte[] bytes) {
    Embedded embedded = Embedded.NONE;
    ByteBuffer file = ByteBuffer.wrap(bytes).position(8);
    while (file.remaining() >= 12) {
      int length = file.getInt();
      String name = Buffers.text(file, 4);
      ByteBuffer chunk = Buffers.part(file, length < 0 ? Integer.MAX_VALUE : length);
      Buffers.part(file, 4);
      if (name.equals("eXIf")) embedded = embedded.withExif(chunk);
      if (name.equals("iTXt")) embedded = withText(embedded, chunk);
    }
    return embedded;
  }

  private static Embedded withText(Embedded embedded, ByteBuffer chunk) {
    if (!Buffers.text(chunk, XMP_KEYWORD.length()).equals(XMP_KEYWORD)) return embedded;
    boolean packed = Buffers.text(chunk, 2).startsWith("\1");
    skipText(chunk);
    skipText(chunk);
    return embedded.withXmp(packed ? unpacked(chunk) : chunk);
  }

  private static void skipText(ByteBuffer chunk) {
    boolean ended = false;
    while (chunk.hasRemaining() && !ended) ended = chunk.get() == 0;
  }

  /// One byte more than allowed at most, so that it is left out.
  private static ByteBuffer unpacked(ByteBuffer chunk) {
    byte[] packed = Buffers.rest(chunk, Embedded.MOST_XMP);
    try (InflaterInputStream from = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return ByteBuffer.wrap(from.readNBytes(Embedded.MOST_XMP + 1));
    } catch (IOException _) {
      return ByteBuffer.allocate(0);
    }
  }
}
