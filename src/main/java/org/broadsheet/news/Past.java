package org.broadsheet.news;

/// An entry of the history: what the person did, and whether that can be taken back now.
public record Past(Deed deed, Undoing undoing) {

  public enum Undoing {
    POSSIBLE,
    /// It was taken back already, and can be done again.
    UNDONE,
    /// Nothing is as the deed left it any more: what it changed was changed again since.
    OVERTAKEN,
    /// What it removed was cleared from the disk for good.
    FOR_GOOD
  }
}
