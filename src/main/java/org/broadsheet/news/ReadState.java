package org.broadsheet.news;

/// The marks that a person sets on an article.
public record ReadState(boolean read, boolean starred) {
  public static final ReadState NEW = new ReadState(false, false);
}
