package org.broadsheet.words;

import org.broadsheet.news.Deed;

/// Says what the person did, and what was taken back.
public final class DeedWords {
  private DeedWords() {}

  public static String done(Deed deed) {
    return Words.get("deed." + deed.kind(), deed.count(), deed.subject());
  }

  public static String undone(Deed deed) {
    return Words.get("deed.undone", done(deed));
  }

  public static String nothingToUndo() {
    return Words.get("deed.nothing.undo");
  }

  public static String nothingToRedo() {
    return Words.get("deed.nothing.redo");
  }
}
