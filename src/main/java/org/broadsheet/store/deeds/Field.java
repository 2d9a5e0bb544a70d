package org.broadsheet.store.deeds;

/// What a deed can change, apart from many articles at once. Nothing is removed, only hidden, so
/// that it can come back.
enum Field {
  FEED_TITLE("feed", "given_title", "varchar"),
  FEED_FOLDER("feed", "folder", "bigint"),
  FEED_HIDDEN("feed", "hidden", "boolean"),
  FOLDER_NAME("folder", "name", "varchar"),
  FOLDER_PARENT("folder", "parent", "bigint"),
  FOLDER_HIDDEN("folder", "hidden", "boolean"),
  ARTICLE_GONE("article", "gone", "boolean"),
  FEED_KEEPING("feed", "keeping", "varchar"),
  FOLDER_KEEPING("folder", "keeping", "varchar"),
  RULE("rule", "text", "varchar"),
  FEED_ADDRESS("feed", "address", "varchar"),
  LIST_NAME("smart_list", "name", "varchar"),
  LIST_QUERY("smart_list", "query", "varchar"),
  LIST_HIDDEN("smart_list", "hidden", "boolean"),
  PHOTO_CREDIT("correction", "text", "varchar");

  /// Sets the value only where it is still the one that is expected.
  private final String exchange;

  private final String holds;
  private final String current;

  Field(String table, String column, String type) {
    exchange =
        """
        update %1$s set %2$s = cast(? as %3$s)
        where id = ? and %2$s is not distinct from cast(? as %3$s)\
        """
            .formatted(table, column, type);
    holds =
        "select 1 from %1$s where id = ? and %2$s is not distinct from cast(? as %3$s)"
            .formatted(table, column, type);
    current = "select %2$s as now from %1$s where id = ?".formatted(table, column);
  }

  String exchange() {
    return exchange;
  }

  /// The statement that finds out whether a value is still the one that is expected.
  String holds() {
    return holds;
  }

  /// The statement that reads the value, as `now`.
  String current() {
    return current;
  }

  /// Whether it says that something is there, rather than how it is.
  boolean isPresence() {
    return switch (this) {
      case FEED_HIDDEN, FOLDER_HIDDEN, LIST_HIDDEN, ARTICLE_GONE -> true;
      case FEED_TITLE,
          FEED_FOLDER,
          FEED_ADDRESS,
          FOLDER_NAME,
          FOLDER_PARENT,
          LIST_NAME,
          LIST_QUERY,
          PHOTO_CREDIT ->
          false;
      case FEED_KEEPING, FOLDER_KEEPING, RULE -> false;
    };
  }
}
