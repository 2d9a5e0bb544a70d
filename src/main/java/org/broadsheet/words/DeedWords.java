package org.broadsheet.words;

import java.util.List;
import org.broadsheet.news.Deed;

/// Says what the person did, and what was taken back.
public final class DeedWords {
  private static final int NAMES = 3;
  private static final int LONGEST = 60;

  private DeedWords() {}

  public static String done(Deed deed) {
    return Words.get("deed." + deed.kind(), deed.count(), deed.subject());
  }

  /// @param leftOut the names of the entries that were no feeds; the first few are said
  public static String imported(Deed deed, List<String> leftOut) {
    if (leftOut.isEmpty()) return done(deed);
    String names = String.join(", ", leftOut.stream().limit(NAMES).map(DeedWords::brief).toList());
    String more = leftOut.size() > NAMES ? " …" : "";
    return Words.get("deed.left.out", done(deed), leftOut.size(), names + more);
  }

  private static String brief(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
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
