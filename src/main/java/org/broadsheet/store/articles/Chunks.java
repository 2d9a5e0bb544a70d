package org.broadsheet.store.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts many numbers into as many as one statement takes.
final class Chunks {
  private Chunks() {}

  static List<Long[]> of(long[] numbers, int size) {
    List<Long[]> chunks = new ArrayList<>();
    for (int from = 0; from < numbers.length; from += size) {
      int to = Math.min(numbers.length, from + size);
      chunks.add(Arrays.stream(numbers, from, to).boxed().toArray(Long[]::new));
    }
    return chunks;
  }
}
