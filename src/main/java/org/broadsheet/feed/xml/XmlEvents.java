package org.broadsheet.feed.xml;

/// What is told of a text, in its order. Start and end tags are told as they stand, so they need
/// not match.
///
/// @see XmlReader
public interface XmlEvents {

  /// @param empty whether the tag is closed in itself; then no end is told
  void start(Tag tag, boolean empty);

  void end(Tag.Name name);

  /// A piece of text; there may be many in a row.
  void text(char[] chars, int from, int to);

  /// The text is at its end.
  void end();

  /// Whether the rest is not wanted.
  boolean isEnough();
}
