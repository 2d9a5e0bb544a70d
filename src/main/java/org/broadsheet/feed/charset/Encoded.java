package org.broadsheet.feed.charset;

import java.io.Reader;
import java.nio.charset.Charset;

/// Bytes and the charset that they are in.
///
/// @param from where the text begins, after the byte order marks
/// @param name what the charset is called
@SuppressWarnings("ArrayRecordComponent") // identity is enough: nobody compares these
public record Encoded(byte[] bytes, int from, String name, Charset charset) {

  /// The text: decoded as it is read, so that a long one is never in memory twice; bytes that break
  /// the charset, and characters that no text has, are mended or left out. Never throws.
  public Reader reader() {
    return new MendingReader(bytes, from, charset);
  }
}
