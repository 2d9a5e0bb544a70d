package org.broadsheet.feed.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.feed.charset.Labels.Named;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Decides which charset bytes are in: by byte order mark, by the pattern of zeros that UTF-16 and
/// UTF-32 have, by what the server says, by what the text says of itself, and at last by the bytes.
/// A name is only believed where the bytes agree, because many are wrong.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc7303#section-3">RFC 7303, 3</a>
/// @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
public final class Detector {
  private static final int HEAD = 4_096;
  private static final Pattern HTTP =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile(
          "<\\s?\\?xml[^>]{0,300}?encoding\\s*=\\s*[\"']?\\s*([\\w.:+-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);

  private Detector() {}

  /// @param contentType the header of that name; may be empty
  public static Encoded detect(byte[] bytes, String contentType) {
    Encoded marked = marked(bytes);
    if (marked != null) return marked;
    Named wide = Zeros.pattern(bytes);
    Named charset =
        wide != null ? wide : isEbcdic(bytes) ? ebcdic(bytes) : narrow(bytes, contentType);
    return new Encoded(bytes, 0, charset.name(), charset.charset());
  }

  private static @Nullable Encoded marked(byte[] bytes) {
    if (startsWith(bytes, 0, 0x00, 0x00, 0xfe, 0xff)) return marked(bytes, 4, "UTF-32BE");
    if (startsWith(bytes, 0, 0xff, 0xfe, 0x00, 0x00)) return marked(bytes, 4, "UTF-32LE");
    if (startsWith(bytes, 0, 0xfe, 0xff)) return marked(bytes, 2, "UTF-16BE");
    if (startsWith(bytes, 0, 0xff, 0xfe)) return marked(bytes, 2, "UTF-16LE");
    int from = 0;
    while (startsWith(bytes, from, 0xef, 0xbb, 0xbf)) from += 3;
    return from == 0 ? null : marked(bytes, from, "UTF-8");
  }

  private static Encoded marked(byte[] bytes, int from, String name) {
    return new Encoded(bytes, from, name, Charset.forName(name));
  }

  private static boolean startsWith(byte[] bytes, int from, int... start) {
    if (bytes.length < from + start.length) return false;
    for (int i = 0; i < start.length; i++) {
      if ((bytes[from + i] & 0xff) != start[i]) return false;
    }
    return true;
  }

  /// `<?xm` in the code of IBM's big machines.
  private static boolean isEbcdic(byte[] bytes) {
    return startsWith(bytes, 0, 0x4c, 0x6f, 0xa7, 0x94);
  }

  private static Named ebcdic(byte[] bytes) {
    Charset roughly = Charset.forName("IBM037");
    Named said = said(XML, new String(bytes, 0, Math.min(HEAD, bytes.length), roughly));
    return said != null ? said : new Named(roughly.name(), roughly);
  }

  private static Named narrow(byte[] bytes, String contentType) {
    Utf8 utf8 = Utf8.survey(bytes, 0);
    for (Named charset : said(bytes, contentType)) {
      if (agrees(charset, bytes, utf8)) return charset;
    }
    return utf8.isValid() || utf8.isMixed() ? Labels.UTF_8 : guessed(bytes);
  }

  /// What the server says, then what the text says.
  private static List<Named> said(byte[] bytes, String contentType) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    List<Named> said = new ArrayList<>();
    Named http = said(HTTP, contentType);
    if (http != null) said.add(http);
    Named xml = said(XML, head);
    Named own = xml != null ? xml : said(META, head);
    if (own != null) said.add(own);
    return said;
  }

  private static @Nullable Named said(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Labels.find(matcher.group(1)) : null;
  }

  private static boolean agrees(Named charset, byte[] bytes, Utf8 utf8) {
    if (Labels.isWide(charset)) return false;
    if (charset.equals(Labels.UTF_8)) return utf8.isValid() || utf8.isMixed();
    if (Labels.isLatin(charset)) return !utf8.isProven();
    return errors(charset.charset(), bytes) * 20L <= utf8.sequences() + utf8.strays();
  }

  private static int errors(Charset charset, byte[] bytes) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(8_192);
    int errors = 0;
    while (true) {
      CoderResult result = decoder.decode(from, to, true);
      if (result.isUnderflow()) return errors;
      if (result.isOverflow()) to.clear();
      if (!result.isError()) continue;
      // A character that the end cuts off proves nothing.
      if (from.remaining() > result.length()) errors++;
      from.position(from.position() + result.length());
    }
  }

  /// Western texts have single letters beyond ASCII, others have whole words of them: only there
  /// can statistics tell anything.
  private static Named guessed(byte[] bytes) {
    if (lengthOfRuns(bytes) < 2) return Labels.WINDOWS_1252;
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 200_000));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Named guess = name == null ? null : Labels.find(name);
    return guess == null || Labels.isWide(guess) ? Labels.WINDOWS_1252 : guess;
  }

  /// How many bytes beyond ASCII stand together, on average.
  private static double lengthOfRuns(byte[] bytes) {
    int high = 0;
    int runs = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) continue;
      high++;
      if (i == 0 || bytes[i - 1] >= 0) runs++;
    }
    return runs == 0 ? 0 : (double) high / runs;
  }
}
