package org.broadsheet.store.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "w" + random.nextInt(5_000))
        .collect(Collectors.joining(" "));
  }

  /// What is stored must stay the same: each bit as most of the hashes have it.
  @Test
  void eachBitOfTheFingerprintIsAsMostHashesHaveIt() {
    Random random = new Random(7);
    for (int count : new int[] {60, 255, 256, 257, 700, 3_000}) {
      Shingles shingles = Shingles.of(words(random, count));
      long expected = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        int votes = 0;
        for (long hash : shingles.hashes()) votes += (hash >>> bit & 1) == 1 ? 1 : -1;
        if (votes > 0) expected |= 1L << bit;
      }
      assertEquals(expected, shingles.fingerprint());
    }
  }

  @Test
  void caseAndWhatIsBetweenWordsDoNotMatter() {
    assertArrayEquals(
        Shingles.of("the Ärger with 3 BOATS, today").hashes(),
        Shingles.of("The ärger — with «3» boats\n today!").hashes());
  }

  @Test
  void whereWordsAreNotSetApartEachCharacterIsOne() {
    assertEquals(6, Shingles.of("港の船は静か").words());
    assertEquals(4, Shingles.of("富士山 Fuji").words());
  }
}
