package org.broadsheet.feed.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the names of charsets mean in practice: a page that says ISO-8859-1 is windows-1252, and so
/// on, as browsers read them.
///
/// @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding, 4.2</a>
final class Labels {
  static final Named UTF_8 = new Named("UTF-8", StandardCharsets.UTF_8);
  static final Named WINDOWS_1252 = new Named("windows-1252", Charset.forName("windows-1252"));

  /// A charset and the name to tell people.
  record Named(String name, Charset charset) {}

  private static final Map<String, Named> USUAL = usual();

  private Labels() {}

  private static Map<String, Named> usual() {
    Map<String, Named> usual = new HashMap<>();
    put(usual, UTF_8, "utf8", "u8", "unicode11utf8");
    put(usual, WINDOWS_1252, "iso88591", "latin1", "l1", "iso885911987", "cp1252", "ansi");
    put(usual, WINDOWS_1252, "usascii", "ascii", "ansix341968", "646", "csascii", "iso646us");
    put(usual, named("GB18030", "GB18030"), "gb2312", "gbk", "gb231280", "xgbk", "euccn", "cp936");
    put(usual, named("Shift_JIS", "windows-31j"), "shiftjis", "sjis", "xsjis", "mskanji", "cp932");
    put(usual, named("EUC-KR", "x-windows-949"), "euckr", "ksc56011987", "ksc5601", "cp949", "uhc");
    put(usual, named("windows-1254", "windows-1254"), "iso88599", "latin5");
    put(usual, named("KOI8-R", "KOI8-R"), "koi8", "koi", "koi8r");
    return Map.copyOf(usual);
  }

  private static Named named(String name, String charset) {
    return new Named(name, Charset.forName(charset));
  }

  private static void put(Map<String, Named> into, Named charset, String... labels) {
    for (String label : labels) into.put(label, charset);
  }

  /// The charset that a label means; null where nobody knows it.
  static @Nullable Named find(String label) {
    String bare = label.strip().toLowerCase(Locale.ROOT);
    Named usual = USUAL.get(bare.replaceAll("[^a-z0-9]", ""));
    if (usual != null) return usual;
    for (String spelling : List.of(bare, bare.replace('_', '-'))) {
      Charset charset = known(spelling);
      if (charset != null) return new Named(charset.name(), charset);
    }
    return null;
  }

  private static @Nullable Charset known(String label) {
    try {
      return Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException | NullPointerException _) {
      return null;
    }
  }

  /// Whether every byte is a character of it, so that decoding proves nothing.
  static boolean isLatin(Named charset) {
    return charset.equals(WINDOWS_1252) || charset.name().startsWith("ISO-8859-15");
  }

  /// Whether characters have two or four bytes each: never true of a text that starts with single
  /// bytes, whatever it says of itself.
  static boolean isWide(Named charset) {
    return charset.name().startsWith("UTF-16")
        || charset.name().startsWith("UTF-32")
        || charset.name().startsWith("x-UTF-16");
  }
}
