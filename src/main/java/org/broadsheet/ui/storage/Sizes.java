package org.broadsheet.ui.storage;

import org.broadsheet.words.Words;

/// Says how large something is.
final class Sizes {
  private Sizes() {}

  static String of(long bytes) {
    if (bytes >= 1_000_000_000) return Words.get("size.gb", bytes / 1e9);
    if (bytes >= 1_000_000) return Words.get("size.mb", bytes / 1e6);
    return Words.get("size.kb", Math.ceil(bytes / 1e3));
  }
}
