package org.broadsheet.news;

/// Which of a place's articles are listed.
public enum Show {
  ALL,
  UNREAD,
  STARRED
}
