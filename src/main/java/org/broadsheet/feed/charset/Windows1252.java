package org.broadsheet.feed.charset;

/// The characters that windows-1252 has where Unicode has control characters: what people mean who
/// write such control characters.
public final class Windows1252 {
  private static final String CHARACTERS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  private Windows1252() {}

  /// What a number from 0 to 255 means as a byte; 0 where it means nothing.
  public static char character(int number) {
    return number < 0x80 || number > 0x9f ? (char) number : CHARACTERS.charAt(number - 0x80);
  }
}
