package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import org.broadsheet.store.base.Sql;

/// A set of articles, kept in the order of lists.
public enum Shelf {
  UNREAD("unread"),
  STARRED("starred"),
  /// Those that lack something which may still be got.
  WANTING("wanting");

  private final String has;
  private final String put;
  private final String take;
  private final String move;
  private final String inOrder;
  private final String amongThem;
  private final String notAmongThem;

  Shelf(String table) {
    has = "select 1 from " + table + " where article = ?";
    put = "insert into " + table + " select id, feed, at from article where id = ?";
    take = "delete from " + table + " where article = ?";
    move = "update " + table + " set at = ? where article = ?";
    inOrder =
        "select article, feed from " + table + " where at >= ? order by at desc, article desc";
    String looked =
        """
        select a.id, a.feed, a.guid_hash from article a left join %s s on s.article = a.id
        where a.id = any(?) and not a.gone and s.article is\
        """
            .formatted(table);
    amongThem = looked + " not null";
    notAmongThem = looked + " null";
  }

  boolean has(Sql sql, long article) throws SQLException {
    return sql.exists(has, article);
  }

  void put(Sql sql, List<Object[]> articles) throws SQLException {
    sql.changeEach(put, articles);
  }

  void take(Sql sql, List<Object[]> articles) throws SQLException {
    sql.changeEach(take, articles);
  }

  /// Puts it there or takes it away, whatever it was before.
  void set(Sql sql, long article, boolean there) throws SQLException {
    if (there != has(sql, article)) sql.change(there ? put : take, article);
  }

  void move(Sql sql, long article, long at) throws SQLException {
    sql.change(move, at, article);
  }

  /// The statement that lists its articles and their feeds, the newest first, since a moment.
  String inOrder() {
    return inOrder;
  }

  /// The statement that finds those of some articles that are there, or are not.
  String among(boolean there) {
    return there ? amongThem : notAmongThem;
  }
}
