package org.broadsheet.store.deeds;

/// What a deed can change, apart from marks. Nothing is removed, only hidden, so that it can come
/// back.
enum Field {
  FEED_TITLE("feed", "given_title", "varchar"),
  FEED_FOLDER("feed", "folder", "bigint"),
  FEED_HIDDEN("feed", "hidden", "boolean"),
  FOLDER_NAME("folder", "name", "varchar"),
  FOLDER_PARENT("folder", "parent", "bigint"),
  FOLDER_HIDDEN("folder", "hidden", "boolean"),
  ARTICLE_GONE("article", "gone", "boolean"),
  PHOTO_CREDIT("correction", "text", "varchar");

  /// Sets the value only where it is still the one that is expected.
  private final String exchange;

  Field(String table, String column, String type) {
    exchange =
        """
        update %1$s set %2$s = cast(? as %3$s)
        where id = ? and %2$s is not distinct from cast(? as %3$s)\
        """
            .formatted(table, column, type);
  }

  String exchange() {
    return exchange;
  }
}
