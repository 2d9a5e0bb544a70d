package org.broadsheet.store.deeds;

/// What a deed can change, apart from marks. Nothing is removed, only hidden, so that it can come
/// back.
enum Field {
  FEED_TITLE("feed", "given_title"),
  FEED_FOLDER("feed", "folder"),
  FEED_HIDDEN("feed", "hidden"),
  FOLDER_NAME("folder", "name"),
  FOLDER_PARENT("folder", "parent"),
  FOLDER_HIDDEN("folder", "hidden"),
  ARTICLE_GONE("article", "gone");

  /// Sets the value only where it is still the one that is expected.
  private final String exchange;

  Field(String table, String column) {
    exchange =
        "update %s set %s = ? where id = ? and %s is not distinct from ?"
            .formatted(table, column, column);
  }

  String exchange() {
    return exchange;
  }
}
