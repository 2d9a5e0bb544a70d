package org.broadsheet.news;

/// A place to read at: what the sidebar offers, and what was searched for.
public sealed interface Place {
  record Everything() implements Place {}

  /// Published or come since midnight, where the person is.
  record Today() implements Place {}

  record Unread() implements Place {}

  record Starred() implements Place {}

  /// The pages that the person saved.
  record Saved() implements Place {}

  /// Who took the pictures, and the pictures by them: a place of pictures, without headlines.
  record Credits() implements Place {}

  record InFolder(FolderId folder) implements Place {}

  record InFeed(FeedId feed) implements Place {}

  record Found(String query) implements Place {}

  /// A search that is kept.
  record InList(SmartListId list, String query) implements Place {}
}
