package org.broadsheet.photo;

import java.nio.ByteBuffer;

/// What stands in a picture file beside its pixels, as raw bytes; empty where there is none. A
/// block that is larger than anybody needs is left out.
///
/// @param exif a TIFF structure
/// @param xmp an XML document
/// @param photoshop Photoshop's image resources, in which IPTC data lie
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Embedded(byte[] exif, byte[] xmp, byte[] photoshop) {
  static final int MOST_EXIF = 256 << 10;
  static final int MOST_XMP = 1 << 20;
  static final int MOST_PHOTOSHOP = 1 << 20;

  private static final byte[] NOTHING = {};
  private static final String EXIF_START = "Exif\0\0";
  static final Embedded NONE = new Embedded(NOTHING, NOTHING, NOTHING);

  static Embedded in(byte[] bytes, Format format) {
    return switch (format) {
      case JPEG -> JpegFile.of(bytes).embedded();
      case PNG -> PngFile.embedded(bytes);
      case WEBP -> WebpFile.embedded(bytes);
      case GIF, BMP -> NONE;
    };
  }

  static boolean isExif(ByteBuffer block) {
    return Buffers.peek(block, EXIF_START.length()).equals(EXIF_START);
  }

  /// @param block with or without the six bytes that begin it in a JPEG file
  Embedded withExif(ByteBuffer block) {
    if (isExif(block)) block.position(block.position() + EXIF_START.length());
    return new Embedded(Buffers.rest(block, MOST_EXIF), xmp, photoshop);
  }

  Embedded withXmp(ByteBuffer block) {
    return new Embedded(exif, Buffers.rest(block, MOST_XMP), photoshop);
  }

  Embedded withPhotoshop(byte[] photoshop) {
    return new Embedded(exif, xmp, photoshop);
  }
}
