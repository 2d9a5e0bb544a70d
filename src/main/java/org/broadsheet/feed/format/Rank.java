package org.broadsheet.feed.format;

/// How good a source of a value is, the best first.
enum Rank {
  /// The element that the format has for it.
  OWN,
  ATOM,
  DUBLIN_CORE,
  ITUNES,
  MEDIA,
  /// Something that usually has the same value.
  SIMILAR,
  LAST
}
