package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Problem;
import org.broadsheet.news.ReadState;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.HeadJson;

/// Reads whole articles.
public final class Texts {
  private final Sql sql;

  public Texts(Sql sql) {
    this.sql = sql;
  }

  /// Nobody compares them.
  private record Found(
      long id, long feed, Origin origin, Instant seen, ReadState marks, Content.Kept content) {
    static Found of(Row row) throws SQLException {
      return new Found(
          row.number("id"),
          row.number("feed"),
          Origin.valueOf(row.text("origin")),
          Instant.ofEpochMilli(row.number("seen")),
          new ReadState(row.flag("already_read"), row.flag("is_starred")),
          Content.Kept.of(row));
    }
  }

  public Optional<Article> article(long id) throws SQLException {
    Optional<Found> found =
        sql.first(
            """
            select a.id, a.feed, a.origin, a.seen, c.head, c.summary, c.body,
              u.article is null as already_read, s.article is not null as is_starred
            from article a join content c on c.article = a.id
            left join unread u on u.article = a.id
            left join starred s on s.article = a.id
            where a.id = ? and not a.gone\
            """,
            Found::of,
            id);
    return found.isEmpty() ? Optional.empty() : Optional.of(article(found.get()));
  }

  private Article article(Found found) throws SQLException {
    Content content = new Content(sql);
    HeadJson head = content.head(found.content());
    Optional<Body> body = content.body(found.content());
    return new Article(
        new ArticleId(found.id()),
        new FeedId(found.feed()),
        head.guid(),
        head.link(),
        head.header(),
        body.orElse(Body.EMPTY),
        found.origin(),
        head.related(),
        body.isPresent() ? head.completeness() : damaged(head),
        found.marks(),
        found.seen());
  }

  private static Completeness damaged(HeadJson head) {
    Problem problem = new Problem(Problem.Kind.INTERNAL, "the stored text is damaged");
    return new Completeness(List.of(new Lack(What.TEXT, head.link(), problem)));
  }

  /// The newest article of that link, if it is kept.
  public Optional<ArticleId> at(String link) throws SQLException {
    return sql.first(
        """
        select a.id from feed f join article a on a.feed = f.id and a.link_hash = ?
        where f.hidden = false and a.gone = false
        order by a.id desc\
        """,
        row -> new ArticleId(row.number("id")),
        Hash.of(link));
  }
}
