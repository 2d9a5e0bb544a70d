package org.broadsheet.store.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final String PROSE =
      "The harbour was quiet in the morning, and nobody had seen the boats leave. ";
  private static final byte[] DICTIONARY = PROSE.getBytes(StandardCharsets.UTF_8);
  private static final Press PLAIN = new Press(null);
  private static final Press TAUGHT = new Press(DICTIONARY);

  private static byte[] shelf(int checksum) {
    Adler32 adler = new Adler32();
    adler.update(DICTIONARY);
    return (int) adler.getValue() == checksum ? DICTIONARY : null;
  }

  @Property(tries = 200, seed = "20261124")
  void whatIsPressedComesBackAsItWas(@ForAll @Size(max = 20_000) byte[] bytes) throws SQLException {
    for (Press press : new Press[] {PLAIN, TAUGHT}) {
      byte[] pressed = press.deflated(bytes);
      assertArrayEquals(bytes, Press.inflated(pressed, PressTest::shelf).orElseThrow());
    }
  }

  @Property(tries = 200, seed = "20261124")
  void whatIsDamagedIsNothing(@ForAll Random random) throws SQLException {
    byte[] pressed = TAUGHT.deflated((PROSE + random.nextLong()).getBytes(StandardCharsets.UTF_8));
    byte[] shorter = Arrays.copyOf(pressed, random.nextInt(pressed.length));
    assertTrue(Press.inflated(shorter, PressTest::shelf).isEmpty());
    pressed[random.nextInt(pressed.length)] ^= (byte) (1 + random.nextInt(255));
    assertTrue(Press.inflated(pressed, PressTest::shelf).isEmpty());
  }

  @Test
  void withoutItsDictionaryItIsNothing() throws SQLException {
    assertTrue(Press.inflated(TAUGHT.deflated(DICTIONARY), _ -> null).isEmpty());
    assertTrue(Press.inflated(TAUGHT.deflated(DICTIONARY), _ -> new byte[] {1}).isEmpty());
  }

  @Test
  void aDictionaryMakesItSmaller() {
    byte[] bytes = (PROSE + "The boats came back.").getBytes(StandardCharsets.UTF_8);
    assertFalse(TAUGHT.deflated(bytes).length > PLAIN.deflated(bytes).length / 2);
  }
}
