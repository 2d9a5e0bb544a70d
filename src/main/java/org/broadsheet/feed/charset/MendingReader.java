package org.broadsheet.feed.charset;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Decodes bytes while they are read. A byte that is not of the charset is read as windows-1252
/// where the charset is UTF-8, because that is what stands there, and as U+FFFD elsewhere. Control
/// characters are what windows-1252 has in their place, or nothing.
final class MendingReader extends Reader {
  private static final int LONGEST_ERROR = 8;

  private final ByteBuffer bytes;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private final char[] decoded = new char[8_192];
  private int at;
  private int end;
  private boolean flushed;

  MendingReader(byte[] bytes, int from, Charset charset) {
    this.bytes = ByteBuffer.wrap(bytes, from, bytes.length - from);
    this.decoder = charset.newDecoder();
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
  }

  @Override
  public int read(char[] into, int from, int length) {
    Objects.checkFromIndexSize(from, length, into.length);
    while (at == end && !flushed) fill();
    if (at == end) return -1;
    int count = Math.min(length, end - at);
    System.arraycopy(decoded, at, into, from, count);
    at += count;
    return count;
  }

  private void fill() {
    CharBuffer to = CharBuffer.wrap(decoded);
    CoderResult result = decoder.decode(bytes, to, true);
    while (result.isError() && to.remaining() >= LONGEST_ERROR) {
      mend(result.length(), to);
      result = decoder.decode(bytes, to, true);
    }
    if (result.isUnderflow()) flushed = decoder.flush(to).isUnderflow();
    at = 0;
    end = withoutControls(decoded, to.position());
  }

  private void mend(int length, CharBuffer to) {
    if (!utf8) to.put('\ufffd');
    for (int i = 0; i < length && bytes.hasRemaining(); i++) {
      int stray = bytes.get() & 0xff;
      if (utf8) to.put(Windows1252.character(stray));
    }
  }

  /// Moves the others together and returns how many there are.
  private static int withoutControls(char[] chars, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x7f ? c >= ' ' || c == '\n' || c == '\t' || c == '\r' : c > 0x9f && c < 0xfefe) {
        chars[kept++] = c;
      } else {
        char mended = mended(c);
        if (mended != 0) chars[kept++] = mended;
      }
    }
    return kept;
  }

  private static char mended(char c) {
    if (c > 0x7f && c <= 0x9f) return Windows1252.character(c);
    return c <= 0x7f || c == '\ufeff' || c >= '\ufffe' ? 0 : c;
  }

  @Override
  public void close() {}
}
