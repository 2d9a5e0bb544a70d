package org.broadsheet.feed.format;

/// An element whose children mean something together.
interface Scope {
  Reaction open(Element element);

  /// The element has ended.
  default void close() {}

  /// Whether nothing that follows is wanted.
  default boolean isEnough() {
    return false;
  }
}
