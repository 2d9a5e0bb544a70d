package org.broadsheet.store.base;

import java.util.Arrays;

/// Numbers as they come, without an object for each: lists hold a hundred thousand.
final class Numbers {
  private long[] numbers = new long[64];
  private int count;

  void add(long number) {
    if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
    numbers[count++] = number;
  }

  long[] toArray() {
    return Arrays.copyOf(numbers, count);
  }
}
