package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.UUID;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Sql;

/// The marks of an article that is not there: it was taken away, or it has yet to come again.
record Waiting(boolean unread, boolean starred) {
  static final Waiting NEW = new Waiting(true, false);

  /// What waits for an article, which is thereby its own; the marks of a new one if nothing does.
  static Waiting take(Sql sql, long feed, UUID guid) throws SQLException {
    Waiting waiting = find(sql, feed, guid);
    sql.change("delete from state where feed = ? and guid_hash = ?", feed, guid);
    return waiting;
  }

  static Waiting find(Sql sql, long feed, UUID guid) throws SQLException {
    return sql.first(
            "select unread, starred from state where feed = ? and guid_hash = ?",
            row -> new Waiting(row.flag("unread"), row.flag("starred")),
            feed,
            guid)
        .orElse(NEW);
  }

  Waiting with(Mark mark) {
    return switch (mark) {
      case READ -> new Waiting(false, starred);
      case UNREAD -> new Waiting(true, starred);
      case STAR -> new Waiting(unread, true);
      case UNSTAR -> new Waiting(unread, false);
    };
  }

  void keep(Sql sql, long feed, UUID guid) throws SQLException {
    sql.change(
        """
        merge into state (feed, guid_hash, unread, starred) key (feed, guid_hash)
        values (?, ?, ?, ?)\
        """,
        feed,
        guid,
        unread,
        starred);
  }

  /// Gives them to an article that came, or came back.
  void put(Sql sql, long article) throws SQLException {
    if (unread) Shelf.UNREAD.set(sql, article, true);
    if (starred) Shelf.STARRED.set(sql, article, true);
  }
}
