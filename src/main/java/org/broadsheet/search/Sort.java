package org.broadsheet.search;

/// In which order found articles come.
public enum Sort {
  /// The best match first; of equal ones the newest.
  RELEVANCE,
  NEWEST
}
