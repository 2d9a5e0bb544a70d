package org.broadsheet.news;

/// What came of looking at one side of the store.
///
/// @param count how many are not as they have to be; 0 where all is well
public record Finding(Aspect aspect, int count) {

  public enum Aspect {
    /// Articles without their text.
    TEXT_MISSING,
    /// Articles whose text cannot be read.
    TEXT_DAMAGED,
    /// Pictures whose files are not there.
    PICTURE_MISSING,
    /// Pictures whose files hold something else.
    PICTURE_DAMAGED,
    /// Feeds whose counted articles, unread or starred ones are not those that are there.
    MISCOUNTED,
    /// Articles that cannot be searched for yet.
    NOT_INDEXED,
    /// Files that were not written to their end; they are swept up at the next start.
    HALF_FILE,
    /// Files among the pictures that no article speaks of.
    STRAY_FILE
  }

  /// Whether something of the person's is lost or wrong.
  public boolean isBad() {
    return count > 0
        && switch (aspect) {
          case TEXT_MISSING, TEXT_DAMAGED, PICTURE_MISSING, PICTURE_DAMAGED, MISCOUNTED -> true;
          case NOT_INDEXED, HALF_FILE, STRAY_FILE -> false;
        };
  }
}
