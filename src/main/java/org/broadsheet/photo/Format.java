package org.broadsheet.photo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The kinds of picture that can be read, known by how their bytes begin. Names and headers lie.
enum Format {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp"),
  BMP("image/bmp");

  final String type;

  Format(String type) {
    this.type = type;
  }

  /// Null where it is none of these.
  static @Nullable Format of(byte[] bytes) {
    String start = start(bytes);
    if (start.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) return GIF;
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return WEBP;
    if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) return BMP;
    return null;
  }

  /// What else it may be, as a media type; empty where that is unknown too.
  static String other(byte[] bytes) {
    String start = start(bytes);
    if (start.startsWith("ftyp", 4)) return isoMedia(start.substring(8));
    if (start.startsWith("\0\0\1\0")) return "image/x-icon";
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) return "image/tiff";
    if (start.startsWith("\u00ff\n") || start.startsWith("JXL ", 4)) return "image/jxl";
    if (start.startsWith("%PDF")) return "application/pdf";
    String text = start.toLowerCase(Locale.ROOT);
    if (text.contains("<svg")) return "image/svg+xml";
    if (text.contains("<!doctype html") || text.contains("<html")) return "text/html";
    return "";
  }

  private static String isoMedia(String brand) {
    if (brand.startsWith("avi")) return "image/avif";
    if (brand.startsWith("he") || brand.startsWith("mif1")) return "image/heic";
    return "video/mp4";
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1);
  }
}
