package org.broadsheet.feed.format;

import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.xml.Tag;

/// A start tag with what its place in the document gives it.
///
/// @param base set by an `xml:base`; [Base#NONE] where none is in force
/// @param language set by an `xml:lang`; empty where none is in force
record Element(Tag tag, Space space, Base base, String language) {
  String local() {
    return tag.local();
  }

  /// The value of an attribute, or the empty string.
  String text(String attribute) {
    return tag.text(attribute).strip();
  }

  boolean has(String attribute) {
    return !text(attribute).isEmpty();
  }

  /// The address in an attribute.
  Reference reference(String attribute) {
    return new Reference(text(attribute), base);
  }
}
