package org.broadsheet.page.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out in which charset a page is written: by its byte order mark, by what the server says,
/// by what the page says, and as the last resort by what its bytes look like.
///
/// @see <a href="https://html.spec.whatwg.org/#determining-the-character-encoding">HTML,
///   13.2.3.2</a>
public final class Charsets {
  private static final int HEAD = 4_096;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 200_000;
  private static final Pattern NAMED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile(
          "^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  public static String text(byte[] bytes, String contentType) {
    Charset mark = byMark(bytes);
    if (mark != null) return new String(bytes, mark).substring(1);
    String unicode = new String(bytes, StandardCharsets.UTF_8);
    boolean flawless = unicode.length() < bytes.length && unicode.indexOf(REPLACEMENT) < 0;
    if (flawless || isSurelyUtf8(bytes)) return unicode;
    Charset charset = named(NAMED.matcher(contentType));
    if (charset == null) charset = byHead(bytes);
    if (charset == null || (charset.equals(StandardCharsets.UTF_8) && !isUtf8(bytes)))
      charset = byLook(bytes, charset);
    return new String(bytes, charset);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) return StandardCharsets.UTF_8;
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
      return StandardCharsets.UTF_16BE;
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
      return StandardCharsets.UTF_16LE;
    return null;
  }

  private static @Nullable Charset byHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Charset charset = named(XML.matcher(head));
    return charset != null ? charset : named(NAMED.matcher(head));
  }

  private static @Nullable Charset named(Matcher name) {
    if (!name.find()) return null;
    try {
      return read(name.group(1).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// Browsers read the older names of a charset as its larger successor.
  private static Charset read(String name) {
    return switch (name) {
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
      case "gb2312", "gbk" -> Charset.forName("GB18030");
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
      case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
      case "utf8", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
      default -> Charset.forName(name);
    };
  }

  /// Text in another charset hardly ever happens to be well-formed UTF-8, but pages often name a
  /// charset that they had before somebody saved them anew.
  private static boolean isSurelyUtf8(byte[] bytes) {
    for (byte b : bytes) if (b < 0) return isUtf8(bytes, 0);
    return false;
  }

  private static boolean isUtf8(byte[] bytes) {
    return isUtf8(bytes, 10);
  }

  private static boolean isUtf8(byte[] bytes, int percentBad) {
    int bad = 0;
    int many = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x80) continue;
      int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
      boolean good = more > 0;
      for (int k = 1; k <= more && good; k++)
        good = i + k < bytes.length && (bytes[i + k] & 0xC0) == 0x80;
      if (good) {
        many++;
        i += more;
      } else {
        bad++;
      }
    }
    return bad * 100 <= many * percentBad;
  }

  private static Charset byLook(byte[] bytes, @Nullable Charset said) {
    if (isUtf8(bytes)) return StandardCharsets.UTF_8;
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    try {
      if (name != null) return read(name.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return Charset.forName("windows-1252");
    }
    return said != null ? said : Charset.forName("windows-1252");
  }
}
