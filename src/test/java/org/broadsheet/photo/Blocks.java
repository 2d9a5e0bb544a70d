package org.broadsheet.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes blocks of metadata byte by byte, and puts them into files.
final class Blocks {
  static final int ORIENTATION = 0x112;
  static final int MAKE = 0x10f;
  static final int MODEL = 0x110;
  static final int ARTIST = 0x13b;
  static final int COPYRIGHT = 0x8298;

  static final int BY_LINE = 80;
  static final int CREDIT = 110;
  static final int SOURCE = 115;
  static final int NOTICE = 116;

  private Blocks() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) all.writeBytes(part);
    return all.toByteArray();
  }

  /// A TIFF structure with one directory. Values are numbers of 16 bits or texts.
  static byte[] exif(Map<Integer, Object> fields) {
    Map<Integer, Object> sorted = new TreeMap<>(fields);
    int directory = 8 + 2 + 12 * sorted.size() + 4;
    ByteBuffer entries = ByteBuffer.allocate(directory).order(ByteOrder.LITTLE_ENDIAN);
    entries.put(latin1("II")).putShort((short) 42).putInt(8).putShort((short) sorted.size());
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    sorted.forEach((tag, value) -> {
      entries.putShort(tag.shortValue());
      if (value instanceof Integer number) {
        entries.putShort((short) 3).putInt(1).putInt(number);
        return;
      }
      byte[] text = value instanceof byte[] bytes ? bytes : utf8((String) value);
      byte[] ended = Arrays.copyOf(text, Math.max(5, text.length + 1));
      entries.putShort((short) 2).putInt(ended.length).putInt(directory + texts.size());
      texts.writeBytes(ended);
    });
    return join(entries.array(), texts.toByteArray());
  }

  static byte[] exif(int tag, Object value) {
    return exif(Map.of(tag, value));
  }

  /// One data set of IPTC's record 2.
  static byte[] iptc(int number, byte[] value) {
    return join(
        new byte[] {0x1c, 2, (byte) number, (byte) (value.length >> 8), (byte) value.length},
        value);
  }

  static byte[] iptc(int number, String value) {
    return iptc(number, utf8(value));
  }

  /// Photoshop's image resource for IPTC data.
  static byte[] photoshop(byte[]... dataSets) {
    byte[] iptc = join(dataSets);
    byte[] head =
        ByteBuffer.allocate(8)
            .putShort((short) 0x404)
            .putShort((short) 0)
            .putInt(iptc.length)
            .array();
    return join(latin1("8BIM"), head, iptc, new byte[iptc.length % 2]);
  }

  /// @param properties the inside of an `rdf:Description`
  static byte[] xmp(String properties) {
    return utf8(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'>"
            + properties
            + "</rdf:Description></rdf:RDF></x:xmpmeta>");
  }

  /// The JPEG file with one segment more, right behind its beginning.
  static byte[] withSegment(byte[] jpeg, int marker, byte[]... content) {
    byte[] segment = join(content);
    int length = segment.length + 2;
    return join(
        Arrays.copyOf(jpeg, 2),
        new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
        segment,
        Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  static byte[] withExif(byte[] jpeg, byte[] exif) {
    return withSegment(jpeg, 0xe1, latin1("Exif\0\0"), exif);
  }

  static byte[] withXmp(byte[] jpeg, byte[] xmp) {
    return withSegment(jpeg, 0xe1, latin1("http://ns.adobe.com/xap/1.0/\0"), xmp);
  }

  static byte[] withPhotoshop(byte[] jpeg, byte[] resources) {
    return withSegment(jpeg, 0xed, latin1("Photoshop 3.0\0"), resources);
  }

  static byte[] withAdobe(byte[] jpeg, int transform) {
    return withSegment(
        jpeg, 0xee, latin1("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
  }

  static byte[] pngChunk(String name, byte[]... content) {
    byte[] data = join(latin1(name), join(content));
    CRC32 sum = new CRC32();
    sum.update(data);
    byte[] length = ByteBuffer.allocate(4).putInt(data.length - 4).array();
    return join(length, data, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /// The PNG file with more chunks behind its header.
  static byte[] withChunks(byte[] png, byte[]... chunks) {
    int header = 8 + 25;
    return join(
        Arrays.copyOf(png, header), join(chunks), Arrays.copyOfRange(png, header, png.length));
  }

  static byte[] zlib(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      deflate.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /// So many megabytes of zeros; its end is missing, but nobody should come that far.
  static byte[] bomb(int megabytes) {
    byte[] packed = new byte[8192];
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater()) {
      byte[] zeros = new byte[1 << 20];
      for (int part = 0; part < 2; part++) {
        deflater.setInput(zeros);
        int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
        int times = part == 0 ? 1 : megabytes - 1;
        for (int i = 0; i < times; i++) bomb.write(packed, 0, length);
      }
    }
    return bomb.toByteArray();
  }

  static byte[] riffChunk(String name, byte[]... content) {
    byte[] data = join(content);
    byte[] length =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array();
    return join(latin1(name), length, data, new byte[data.length % 2]);
  }

  static byte[] webp(byte[]... chunks) {
    return riffChunk("RIFF", latin1("WEBP"), join(chunks));
  }

  /// The header of a WebP file with more than pixels in it.
  static byte[] webpHeader(int flags, int width, int height) {
    int w = width - 1;
    int h = height - 1;
    byte[] size = {
      (byte) w, (byte) (w >> 8), (byte) (w >> 16), (byte) h, (byte) (h >> 8), (byte) (h >> 16)
    };
    return riffChunk("VP8X", new byte[] {(byte) flags, 0, 0, 0}, size);
  }
}
