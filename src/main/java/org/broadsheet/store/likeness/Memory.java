package org.broadsheet.store.likeness;

import java.util.Arrays;
import java.util.stream.LongStream;

/// What articles are known by, for finding those that are alike without asking the database. 28
/// bytes an article; belongs to one thread.
final class Memory {
  private static final int CHAINS = 1 << 16;

  /// Of two texts of which a twentieth differs about six bits do.
  private static final int MOST_BITS = 10;

  /// The same story comes within days: so many fingerprints, the newest, are looked at.
  private static final int NEWEST = 50_000;

  /// The last article of each chain of addresses, plus 1, and the one before it.
  private final int[] last = new int[CHAINS];

  private int[] before = new int[1024];
  private long[] articles = new long[1024];
  private long[] addresses = new long[1024];
  private long[] fingerprints = new long[1024];
  private int count;

  /// @param address and `fingerprint`: 0 for none
  boolean add(long article, long address, long fingerprint) {
    if (count == articles.length) grow();
    articles[count] = article;
    addresses[count] = address;
    fingerprints[count] = fingerprint;
    before[count] = last[chain(address)];
    last[chain(address)] = ++count;
    return true;
  }

  private void grow() {
    articles = Arrays.copyOf(articles, count * 2);
    addresses = Arrays.copyOf(addresses, count * 2);
    fingerprints = Arrays.copyOf(fingerprints, count * 2);
    before = Arrays.copyOf(before, count * 2);
  }

  private static int chain(long address) {
    return (int) address & (CHAINS - 1);
  }

  /// The articles of an address, in ascending order.
  long[] at(long address) {
    if (address == 0) return new long[0];
    LongStream.Builder found = LongStream.builder();
    for (int i = last[chain(address)] - 1; i >= 0; i = before[i] - 1) {
      if (addresses[i] == address) found.add(articles[i]);
    }
    return found.build().sorted().distinct().toArray();
  }

  /// The articles whose fingerprints are nearly the same, in ascending order.
  long[] like(long fingerprint) {
    if (fingerprint == 0) return new long[0];
    LongStream.Builder found = LongStream.builder();
    for (int i = Math.max(0, count - NEWEST); i < count; i++) {
      boolean alike = Long.bitCount(fingerprints[i] ^ fingerprint) <= MOST_BITS;
      if (alike && fingerprints[i] != 0) found.add(articles[i]);
    }
    return found.build().sorted().distinct().toArray();
  }
}
