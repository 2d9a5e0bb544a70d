package org.broadsheet.feed.format;

/// What the elements of one namespace mean in a feed and in an entry.
interface Vocabulary {
  /// What to do with an element of this namespace within this draft.
  Reaction open(Draft draft, Element element);
}
