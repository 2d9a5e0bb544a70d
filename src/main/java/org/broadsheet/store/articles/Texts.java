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
import org.broadsheet.store.json.BodyJson;
import org.broadsheet.store.json.HeadJson;

/// Reads whole articles.
public final class Texts {
  private final Sql sql;

  public Texts(Sql sql) {
    this.sql = sql;
  }

  public Optional<Article> article(long id) throws SQLException {
    return sql.first(
        """
        select a.id, a.feed, a.origin, a.seen, c.head, c.body,
          u.article is null as already_read, s.article is not null as is_starred
        from article a join content c on c.article = a.id
        left join unread u on u.article = a.id
        left join starred s on s.article = a.id
        where a.id = ? and not a.gone\
        """,
        Texts::article,
        id);
  }

  private static Article article(Row row) throws SQLException {
    HeadJson head = HeadJson.read(row.text("head"));
    Optional<Body> body = BodyJson.read(row.bytes("body"));
    return new Article(
        new ArticleId(row.number("id")),
        new FeedId(row.number("feed")),
        head.guid(),
        head.link(),
        head.header(),
        body.orElse(Body.EMPTY),
        Origin.valueOf(row.text("origin")),
        head.related(),
        body.isPresent() ? head.completeness() : damaged(head),
        new ReadState(row.flag("already_read"), row.flag("is_starred")),
        Instant.ofEpochMilli(row.number("seen")));
  }

  private static Completeness damaged(HeadJson head) {
    Problem problem = new Problem(Problem.Kind.INTERNAL, "the stored text is damaged");
    return new Completeness(List.of(new Lack(What.TEXT, head.link(), problem)));
  }

  /// The newest article of that link, if it is kept.
  public Optional<ArticleId> at(String link) throws SQLException {
    return sql.first(
        """
        select a.id from article a join feed f on f.id = a.feed
        where a.link_hash = ? and not a.gone and not f.hidden
        order by a.id desc\
        """,
        row -> new ArticleId(row.number("id")),
        Hash.of(link));
  }
}
