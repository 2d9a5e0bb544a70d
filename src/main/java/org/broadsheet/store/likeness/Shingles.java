package org.broadsheet.store.likeness;

import java.util.Arrays;

/// A text as the set of all its three words in a row, hashed. Where words are not set apart, as in
/// Chinese, each character is one.
///
/// @param hashes in ascending order, each once
@SuppressWarnings("ArrayRecordComponent") // compared by what they share
public record Shingles(int words, long[] hashes) {
  private static final int LENGTH = 3;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// Shorter texts say too little to be known by.
  private static final int FEWEST = 60;

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
      boolean alone = Character.isIdeographic(character);
      if (word != 0 && (alone || !Character.isLetterOrDigit(character))) words[count++] = word;
      if (alone) words[count++] = begun(character);
      else if (Character.isLetterOrDigit(character)) word = longer(word, character);
      if (alone || !Character.isLetterOrDigit(character)) word = 0;
    }
    if (word != 0) words[count++] = word;
    return Arrays.copyOf(words, count);
  }

  private static long begun(int character) {
    return longer(0, character);
  }

  private static long longer(long word, int character) {
    return ((word == 0 ? BASIS : word) ^ Character.toLowerCase(character)) * PRIME;
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
    int[] votes = new int[Long.SIZE];
    for (long hash : hashes) {
      for (int bit = 0; bit < Long.SIZE; bit++) votes[bit] += (int) (hash >>> bit & 1) * 2 - 1;
    }
    long fingerprint = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) if (votes[bit] > 0) fingerprint |= 1L << bit;
    return fingerprint;
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
