package org.broadsheet.page.text;

import java.util.HashSet;
import java.util.Set;

/// The different words of a text, to see how much two texts have in common.
public final class WordSet {
  private final Set<String> words;

  private WordSet(Set<String> words) {
    this.words = words;
  }

  public static WordSet of(String text) {
    return new WordSet(new HashSet<>(Words.of(text)));
  }

  /// How much both have in common, seen from the shorter one: 0 to 1.
  public double overlap(WordSet other) {
    int smaller = Math.min(words.size(), other.words.size());
    return smaller == 0 ? 0 : (double) common(other) / smaller;
  }

  /// How much both have in common, seen from both: 0 to 1.
  public double likeness(WordSet other) {
    int both = words.size() + other.words.size();
    return both == 0 ? 0 : 2.0 * common(other) / both;
  }

  private int common(WordSet other) {
    int common = 0;
    for (String word : words) if (other.words.contains(word)) common++;
    return common;
  }
}
