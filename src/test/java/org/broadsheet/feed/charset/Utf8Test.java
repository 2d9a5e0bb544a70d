package org.broadsheet.feed.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Property(tries = 500, seed = "20261123")
  void whatTheDecoderTakesIsValid(@ForAll @Size(max = 6) byte[] bytes) {
    // With something behind it, because a character that the end cuts off counts as whole.
    byte[] closed = Arrays.copyOf(bytes, bytes.length + 1);
    closed[bytes.length] = '.';
    assertEquals(decodes(closed), Utf8.survey(closed, 0).isValid());
  }

  private static boolean decodes(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  @Test
  void aCharacterThatTheEndCutsOffIsWhole() {
    byte[] cut = Arrays.copyOf("é日".getBytes(UTF_8), 4);
    assertEquals(new Utf8(2, 0), Utf8.survey(cut, 0));
  }

  @Test
  void asciiProvesNothing() {
    Utf8 ascii = Utf8.survey("plain".getBytes(UTF_8), 0);
    assertTrue(ascii.isValid());
    assertFalse(ascii.isProven());
    assertFalse(ascii.isMixed());
  }
}
