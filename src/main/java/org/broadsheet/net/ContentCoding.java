package org.broadsheet.net;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Unpacks gzip and deflate. What the bytes look like counts for more than what the header says,
/// because servers name the wrong one, or none, or pack twice.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1">RFC 9110, 8.4.1</a>
final class ContentCoding {
  static final String ACCEPTED = "gzip, deflate";

  /// Nobody packs more often in good faith.
  private static final int LAYERS = 2;

  private ContentCoding() {}

  /// @throws TooLargeException where more than the limit would come out
  /// @throws IOException where the packed bytes are damaged or end too early
  static byte[] decode(byte[] bytes, String contentEncoding, int limit) throws IOException {
    byte[] decoded = bytes;
    String name = contentEncoding.toLowerCase(Locale.ROOT);
    boolean deflated = name.contains("deflate") || (name.contains("gzip") && isZlib(bytes));
    for (int layer = 0; layer < LAYERS; layer++) {
      if (isGzip(decoded)) decoded = gunzip(decoded, limit);
      else if (deflated && layer == 0) decoded = inflate(decoded, limit);
    }
    return decoded;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static boolean isZlib(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0x0f) != 8) return false;
    return (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
  }

  private static byte[] gunzip(byte[] bytes, int limit) throws IOException {
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return readAtMost(limit, unpacked);
    }
  }

  /// With a zlib header as the standard wants it, or raw as some servers send it, or not packed at
  /// all in spite of the name.
  private static byte[] inflate(byte[] bytes, int limit) throws IOException {
    boolean zlib = isZlib(bytes);
    Inflater inflater = new Inflater(!zlib);
    try (InputStream unpacked =
        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return readAtMost(limit, unpacked);
    } catch (ZipException | EOFException damaged) {
      if (zlib) throw damaged;
      return bytes;
    } finally {
      inflater.end();
    }
  }

  private static byte[] readAtMost(int limit, InputStream from) throws IOException {
    byte[] bytes = from.readNBytes(limit);
    if (from.read() >= 0) throw new TooLargeException();
    return bytes;
  }
}
