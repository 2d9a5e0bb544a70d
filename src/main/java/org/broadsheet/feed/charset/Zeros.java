package org.broadsheet.feed.charset;

import java.nio.charset.Charset;
import org.broadsheet.feed.charset.Labels.Named;
import org.jspecify.annotations.Nullable;

/// Knows UTF-16 and UTF-32 without a byte order mark by where the zeros stand in the first ASCII
/// characters.
final class Zeros {
  private Zeros() {}

  static @Nullable Named pattern(byte[] bytes) {
    if (bytes.length < 4) return null;
    int zeros = 0;
    for (int i = 0; i < 4; i++) {
      if (bytes[i] == 0) zeros |= 8 >> i;
    }
    return switch (zeros) {
      case 0b1110 -> named("UTF-32BE");
      case 0b0111 -> named("UTF-32LE");
      case 0b1010 -> named("UTF-16BE");
      case 0b0101 -> named("UTF-16LE");
      default -> null;
    };
  }

  private static Named named(String name) {
    return new Named(name, Charset.forName(name));
  }
}
