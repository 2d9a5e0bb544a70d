package org.broadsheet.news;

/// Where an article's text is from.
public enum Origin {
  FEED,
  PAGE,
  FILE,
  EDITION
}
