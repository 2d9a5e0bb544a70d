package org.broadsheet.feed.json;

/// What is told of the outermost object of a text, in its order.
///
/// @see JsonReader
public interface JsonEvents {
  void field(String name, Json value);

  /// An array begins.
  ///
  /// @return whether its elements are to be told one by one
  boolean begin(String name);

  void element(Json value);

  /// Whether the rest is not wanted.
  boolean isEnough();
}
