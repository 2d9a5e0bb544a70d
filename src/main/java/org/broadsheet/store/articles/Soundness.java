package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import org.broadsheet.store.base.Sql;

/// Looks whether articles are as they have to be.
public final class Soundness {
  private static final String MISCOUNTED =
      """
      select c.feed from counter c
      left join (select feed, count(*) as n from article where gone = false group by feed) a
        on a.feed = c.feed
      left join (select feed, count(*) as n from unread group by feed) u on u.feed = c.feed
      left join (select feed, count(*) as n from starred group by feed) s on s.feed = c.feed
      where c.articles <> coalesce(a.n, 0) or c.unread <> coalesce(u.n, 0)
      or c.starred <> coalesce(s.n, 0)\
      """;

  private final Sql sql;

  public Soundness(Sql sql) {
    this.sql = sql;
  }

  /// In the order of their numbers.
  public long[] articles() throws SQLException {
    return sql.numbers("select id from article where gone = false order by id");
  }

  public List<String> pictures() throws SQLException {
    return sql.list("select hash from picture", row -> row.text("hash"));
  }

  public int withoutText() throws SQLException {
    return (int)
        sql.number(
            """
            select count(*) from article a
            where a.gone = false and not exists (select 1 from content c where c.article = a.id)\
            """);
  }

  /// How many of these have a text that cannot be read.
  public int damaged(long first, long last) throws SQLException {
    Content content = new Content(sql);
    int damaged = 0;
    for (Content.Kept kept :
        sql.list(
            "select head, summary, body from content where article between ? and ?",
            Content.Kept::of,
            first,
            last)) {
      if (content.body(kept).isEmpty()) damaged++;
    }
    return damaged;
  }

  /// How many feeds have other numbers than are counted.
  public int miscounted() throws SQLException {
    return sql.numbers(MISCOUNTED).length;
  }
}
