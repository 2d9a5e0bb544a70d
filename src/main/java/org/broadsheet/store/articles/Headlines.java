package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Headline;
import org.broadsheet.news.ReadState;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;

/// Reads rows of the list of articles.
public final class Headlines {
  private static final int AT_ONCE = 200;

  static final String ROWS =
      """
      select a.id, a.feed, a.title, a.at, a.photos, a.kept, a.complete, a.thumbnail,
        a.changed,
        case f.kind when 'WEB' then coalesce(f.given_title, f.title) else a.source end as source,
        u.article is null as already_read, s.article is not null as is_starred
      from article a join feed f on f.id = a.feed
      left join unread u on u.article = a.id
      left join starred s on s.article = a.id
      where a.id = any(?) and not a.gone\
      """;

  private final Sql sql;

  public Headlines(Sql sql) {
    this.sql = sql;
  }

  /// In the order asked for; those that are gone are left out.
  public List<Headline> of(long[] articles) throws SQLException {
    Map<Long, Headline> rows = new HashMap<>();
    for (Long[] some : Chunks.of(articles, AT_ONCE)) {
      for (Headline row : sql.list(ROWS, Headlines::headline, (Object) some)) {
        rows.put(row.id().value(), row);
      }
    }
    return LongStream.of(articles).mapToObj(rows::get).filter(Objects::nonNull).toList();
  }

  private static Headline headline(Row row) throws SQLException {
    return new Headline(
        new ArticleId(row.number("id")),
        new FeedId(row.number("feed")),
        row.text("source"),
        row.text("title"),
        Instant.ofEpochMilli(row.number("at")),
        new ReadState(row.flag("already_read"), row.flag("is_starred")),
        row.count("photos"),
        row.count("kept"),
        row.flag("complete"),
        row.textOrNull("thumbnail"),
        row.moment("changed"));
  }
}
