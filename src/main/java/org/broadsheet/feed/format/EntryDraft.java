package org.broadsheet.feed.format;

/// An entry while it is read.
final class EntryDraft extends Draft {
  private final FeedDraft feed;

  EntryDraft(FeedDraft feed) {
    this.feed = feed;
  }

  @Override
  FeedDraft feed() {
    return feed;
  }
}
