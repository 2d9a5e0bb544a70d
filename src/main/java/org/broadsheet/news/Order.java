package org.broadsheet.news;

/// In which order a place's articles are listed.
public enum Order {
  NEWEST_FIRST,
  OLDEST_FIRST
}
