package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Change;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.credits.Corrections;
import org.broadsheet.store.feeds.Follow;

/// Brings an article's body up to what the person says of its pictures.
public final class Recredit {
  private final Transaction transaction;
  private final Sql sql;

  public Recredit(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// After one of its corrections became another one. An article that is not there (any more) gets
  /// them when it comes.
  public void follow(long correction) throws SQLException {
    long[] articles =
        sql.numbers(
            """
            select a.id from correction c
            join article a on a.feed = c.feed and a.guid_hash = c.guid_hash where c.id = ?\
            """,
            correction);
    for (long article : articles) rewrite(article);
  }

  private void rewrite(long article) throws SQLException {
    Content content = new Content(sql);
    Content.Kept kept = content.kept(article).orElse(null);
    Optional<Body> stored = kept == null ? Optional.empty() : content.body(kept);
    // Of a damaged text nothing is known that could be written anew.
    if (kept == null || stored.isEmpty()) return;
    Body body = Corrections.of(sql, article).applied(stored.get());
    content.rewriteBody(article, body);
    new PhotoRows(sql).replace(article, body);
    new Follow(sql).article(article);
    transaction.tell(new Change.Rewritten(List.of(new ArticleId(article))));
  }
}
