package org.broadsheet.store.json;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Deflates texts and inflates them again, with dictionaries of what often stands in them. What is
/// damaged is known by its checksum.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950, ZLIB</a>
public final class Press {
  private static final int BUFFER = 1 << 13;

  private final byte @Nullable [] dictionary;

  /// @param dictionary to deflate with; null for none
  public Press(byte @Nullable [] dictionary) {
    this.dictionary = dictionary == null ? null : dictionary.clone();
  }

  /// Where dictionaries are found by their checksums.
  public interface Shelf {
    byte @Nullable [] dictionary(int checksum) throws SQLException;
  }

  public byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater();
    try {
      if (dictionary != null) deflater.setDictionary(dictionary);
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) bytes.write(buffer, 0, deflater.deflate(buffer));
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// Nothing where the bytes are damaged, or their dictionary is not there.
  public static Optional<byte[]> inflated(byte[] pressed, Shelf shelf) throws SQLException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pressed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        bytes.write(buffer, 0, count);
        if (count == 0 && !inflater.finished() && !helped(inflater, shelf)) return Optional.empty();
      }
      return Optional.of(bytes.toByteArray());
    } catch (DataFormatException | IllegalArgumentException _) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static boolean helped(Inflater inflater, Shelf shelf) throws SQLException {
    if (!inflater.needsDictionary()) return false;
    byte[] dictionary = shelf.dictionary(inflater.getAdler());
    if (dictionary != null) inflater.setDictionary(dictionary);
    return dictionary != null;
  }
}
