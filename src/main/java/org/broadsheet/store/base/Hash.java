package org.broadsheet.store.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// SHA-256: what it is called does not depend on where it came from.
public final class Hash {
  private Hash() {}

  /// 64 small hexadecimal digits.
  public static String name(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /// The name of the bytes that went through a digest, which begins anew with that.
  public static String name(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Sixteen bytes that stand for a text in an index: enough that nobody finds two texts with the
  /// same.
  public static UUID of(String text) {
    ByteBuffer digest = ByteBuffer.wrap(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    return new UUID(digest.getLong(), digest.getLong());
  }

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
