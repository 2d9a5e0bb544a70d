package org.broadsheet.news;

/// What a person does to articles with one key.
public enum Mark {
  READ,
  UNREAD,
  STAR,
  UNSTAR
}
