package org.broadsheet.store.likeness;

import java.util.Arrays;

/// A text as the set of all its three words in a row, hashed. Where words are not set apart, as in
/// Chinese, each character is one.
///
/// @param hashes in ascending order, each once
@SuppressWarnings("ArrayRecordComponent") // compared by what they share
public record Shingles(int words, long[] hashes) {
  private static final int LENGTH = 3;
  private static final int ASCII = 127;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// Shorter texts say too little to be known by.
  private static final int FEWEST = 60;

  /// Each bit of a byte in a byte of its own.
  private static final long[] SPREAD = spread();

  public static Shingles of(String text) {
    long[] words = words(text);
    long[] hashes = new long[Math.max(0, words.length - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) hash = hash * PRIME + words[j];
      hashes[i] = mixed(hash);
    }
    Arrays.sort(hashes);
    return new Shingles(words.length, eachOnce(hashes));
  }

  private static long[] eachOnce(long[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
    }
    return Arrays.copyOf(sorted, count);
  }

  /// Each word's hash, in their order: FNV-1a over its small letters.
  private static long[] words(String text) {
    long[] words = new long[text.length()];
    int count = 0;
    long word = 0;
    for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      boolean alone = character > ASCII && Character.isIdeographic(character);
      boolean inWord = !alone && isInWord(character);
      if (word != 0 && !inWord) words[count++] = word;
      if (alone) words[count++] = longer(0, character);
      word = inWord ? longer(word, character) : 0;
    }
    if (word != 0) words[count++] = word;
    return Arrays.copyOf(words, count);
  }

  /// The tables of Unicode take longer than all else here.
  private static boolean isInWord(int character) {
    if (character > ASCII) return Character.isLetterOrDigit(character);
    int small = character | 0x20;
    return (small >= 'a' && small <= 'z') || (character >= '0' && character <= '9');
  }

  private static long longer(long word, int character) {
    boolean isSmall = character <= ASCII && (character < 'A' || character > 'Z');
    int small = isSmall ? character : Character.toLowerCase(character);
    return ((word == 0 ? BASIS : word) ^ small) * PRIME;
  }

  /// Every one of the 64 bits has to depend on every word.
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  boolean areEnough() {
    return words >= FEWEST;
  }

  /// Nearly the same for texts that have nearly all in common; 0 for a text that is too short.
  ///
  /// @see <a href="https://doi.org/10.1145/509907.509965">Charikar: Similarity estimation
  ///   techniques from rounding algorithms (SimHash)</a>
  long fingerprint() {
    if (!areEnough()) return 0;
    int[] votes = votes();
    long fingerprint = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if (2 * votes[bit] > hashes.length) fingerprint |= 1L << bit;
    }
    return fingerprint;
  }

  /// How many hashes have each bit. Eight are counted at once, each in a byte of a long, as far as
  /// a byte counts.
  private int[] votes() {
    int[] votes = new int[Long.SIZE];
    long[] some = new long[Long.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      for (int part = 0; part < Long.BYTES; part++) {
        some[part] += SPREAD[(int) (hashes[i] >>> (part * Byte.SIZE)) & 0xff];
      }
      if (i % 0xff == 0xfe || i == hashes.length - 1) gather(some, votes);
    }
    return votes;
  }

  private static void gather(long[] some, int[] votes) {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      votes[bit] += (int) (some[bit / Byte.SIZE] >>> (bit % Byte.SIZE * Byte.SIZE)) & 0xff;
    }
    Arrays.fill(some, 0);
  }

  private static long[] spread() {
    long[] spread = new long[1 << Byte.SIZE];
    for (int value = 0; value < spread.length; value++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        spread[value] |= (long) (value >> bit & 1) << (bit * Byte.SIZE);
      }
    }
    return spread;
  }

  /// How much of both texts together is in each of them, from 0 to 1.
  double overlap(Shingles other) {
    int common = 0;
    int here = 0;
    int there = 0;
    while (here < hashes.length && there < other.hashes.length) {
      int order = Long.compare(hashes[here], other.hashes[there]);
      if (order == 0) common++;
      if (order <= 0) here++;
      if (order >= 0) there++;
    }
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
