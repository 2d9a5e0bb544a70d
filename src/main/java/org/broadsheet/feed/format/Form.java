package org.broadsheet.feed.format;

/// What kind of text an element holds.
enum Form {
  /// A word, a name, a date, an address: a field without mark-up.
  FIELD,
  /// A line of which nobody knows whether it is HTML or plain text.
  TITLE,
  /// Plain text.
  TEXT,
  /// HTML, written as text.
  HTML,
  /// HTML, written as elements of the document.
  XHTML,
  /// HTML, as UTF-8 in Base64.
  BASE64
}
