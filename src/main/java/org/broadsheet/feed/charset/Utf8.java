package org.broadsheet.feed.charset;

/// How well bytes are UTF-8.
///
/// @param sequences how many characters of more than one byte there are
/// @param strays how many bytes belong to no character
record Utf8(int sequences, int strays) {

  /// Every byte has its place.
  boolean isValid() {
    return strays == 0;
  }

  /// Valid, and more than plain ASCII: so by chance it is hardly anything else.
  boolean isProven() {
    return strays == 0 && sequences > 0;
  }

  /// UTF-8 with a few bytes of something else in it.
  boolean isMixed() {
    return sequences > 0 && strays <= sequences;
  }

  static Utf8 survey(byte[] bytes, int from) {
    int sequences = 0;
    int strays = 0;
    for (int at = from; at < bytes.length; ) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length > 0) sequences++;
      else strays++;
      at += Math.max(1, length);
    }
    return new Utf8(sequences, strays);
  }

  /// The length of the sequence that begins here, 0 where none does. One that the end of the bytes
  /// cuts off counts as whole.
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    for (int i = 1; i < length && at + i < bytes.length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) return 0;
    }
    if (at + 1 >= bytes.length) return length;
    return isOverlong(first, bytes[at + 1] & 0xff) ? 0 : length;
  }

  /// Also surrogates, and what is beyond Unicode.
  private static boolean isOverlong(int first, int second) {
    return switch (first) {
      case 0xe0 -> second < 0xa0;
      case 0xed -> second > 0x9f;
      case 0xf0 -> second < 0x90;
      case 0xf4 -> second > 0x8f;
      default -> false;
    };
  }
}
