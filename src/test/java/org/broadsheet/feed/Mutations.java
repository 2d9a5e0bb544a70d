package org.broadsheet.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/// Damages documents as networks, editors and enemies do, repeatably.
public final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "=",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?",
          "</",
          "/>",
          "<!DOCTYPE x [<!ENTITY a \"b\">]>",
          "&#0;",
          "&#x10FFFF;",
          "&#xD800;",
          "&nbsp",
          "<item>",
          "</item>",
          "<entry>",
          "</channel>",
          "<title>",
          "<description>",
          "<script>",
          "</script>",
          "<a href=\"javascript:x\">",
          "<img src=x onerror=y>",
          "xml:base=\"//[\"",
          "xmlns=\"\"",
          "\0",
          "\u00ff\u00fe",
          "\u00ef\u00bb\u00bf",
          "{",
          "}",
          "[",
          "\\ud800",
          "9999-99-99T99:99:99+99:99",
          "http://[",
          "%");

  private final Random random;

  public Mutations(long seed) {
    random = new Random(seed);
  }

  /// One to eight damages to a copy.
  public byte[] mutate(byte[] original) {
    byte[] bytes = original;
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) bytes = damage(bytes);
    return bytes;
  }

  private byte[] damage(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = random.nextInt(Math.min(200, bytes.length - at) + 1);
    return switch (random.nextInt(8)) {
      case 0 -> join(bytes, 0, at, new byte[0], bytes.length);
      case 1 -> join(bytes, 0, at, new byte[0], at + length);
      case 2 -> join(bytes, 0, at, piece(), at);
      case 3 -> join(bytes, 0, at, piece(), at + length);
      case 4 -> join(bytes, 0, at, noise(), at);
      case 5 -> join(bytes, 0, at, again(bytes, at, length), at);
      case 6 -> join(bytes, 0, at, "<b>".repeat(random.nextInt(600)).getBytes(ISO_8859_1), at);
      default -> flip(bytes);
    };
  }

  private static byte[] join(byte[] bytes, int from, int to, byte[] middle, int rest) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, from, to - from);
    joined.writeBytes(middle);
    joined.write(bytes, rest, bytes.length - rest);
    return joined.toByteArray();
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(ISO_8859_1);
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(40)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] again(byte[] bytes, int at, int length) {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    for (int i = random.nextInt(20); i > 0; i--) again.write(bytes, at, length);
    return again.toByteArray();
  }

  private byte[] flip(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(10); i > 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }
}
