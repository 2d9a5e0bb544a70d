package org.broadsheet.store.retention;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Space;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.feeds.FeedRows;

/// Measures how much room everything takes. It reads every text's length, and takes its time.
public final class SpaceUsed {
  private static final String TEXTS =
      """
      select a.feed, count(*) as articles,
        sum(octet_length(c.body) + coalesce(octet_length(c.summary), char_length(c.head))) as bytes
      from article a join content c on c.article = a.id where a.gone = false group by a.feed\
      """;
  private static final String PICTURES =
      """
      select feed, sum(size) as bytes from (
        select distinct a.feed, p.hash, p.size
        from photo s join picture p on p.hash = s.picture join article a on a.id = s.article)
      group by feed\
      """;

  private final Sql sql;

  public SpaceUsed(Sql sql) {
    this.sql = sql;
  }

  private record Texts(int articles, long bytes) {}

  /// @param database the size of its file
  public Space measure(long database) throws SQLException {
    Map<Long, Texts> texts = new HashMap<>();
    sql.list(
        TEXTS,
        row ->
            texts.put(row.number("feed"), new Texts(row.count("articles"), row.number("bytes"))));
    Map<Long, Long> pictures = new HashMap<>();
    sql.list(PICTURES, row -> pictures.put(row.number("feed"), row.number("bytes")));
    List<Space.OfFeed> feeds =
        new FeedRows(sql).all().stream().map(feed -> of(feed, texts, pictures)).toList();
    return new Space(database, sql.number("select coalesce(sum(size), 0) from picture"), feeds);
  }

  private static Space.OfFeed of(Feed feed, Map<Long, Texts> texts, Map<Long, Long> pictures) {
    long id = feed.id().value();
    Texts text = texts.getOrDefault(id, new Texts(0, 0));
    return new Space.OfFeed(
        feed.id(), feed.title(), text.articles(), text.bytes(), pictures.getOrDefault(id, 0L));
  }
}
