package org.broadsheet.words;

/// Says what a refresh brought.
public final class RefreshWords {
  private RefreshWords() {}

  /// @param completed how many older articles are whole now that were not before
  public static String kept(int articles, int completed, int pictures) {
    return completed == 0
        ? Words.get("refresh.kept", articles, pictures)
        : Words.get("refresh.kept.older", articles, pictures, completed);
  }
}
