package org.broadsheet.store.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as the set of all its three words in a row, hashed. Where words are not set apart, as in
/// Chinese, each character is one.
///
/// @param hashes in ascending order, each once
@SuppressWarnings("ArrayRecordComponent") // compared by what they share
public record Shingles(int words, long[] hashes) {
  private static final int LENGTH = 3;
  private static final long PRIME = 0x100000001b3L;

  /// Shorter texts say too little to be known by.
  private static final int FEWEST = 60;

  public static Shingles of(String text) {
    List<String> words = words(text);
    long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) hashes[i] = hash(words.subList(i, i + LENGTH));
    return new Shingles(words.size(), Arrays.stream(hashes).sorted().distinct().toArray());
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(character -> {
          boolean alone = Character.isIdeographic(character);
          if (alone || !Character.isLetterOrDigit(character)) end(word, words);
          if (alone) words.add(Character.toString(character));
          else if (Character.isLetterOrDigit(character)) word.appendCodePoint(character);
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) words.add(word.toString());
    word.setLength(0);
  }

  /// FNV-1a, and then its bits mixed: every one of the 64 has to depend on every character.
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * PRIME;
      hash = (hash ^ ' ') * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
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
