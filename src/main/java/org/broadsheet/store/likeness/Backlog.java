package org.broadsheet.store.likeness;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Article;
import org.broadsheet.store.articles.Arrivals.Taken;
import org.broadsheet.store.articles.Texts;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;

/// Articles that came before likeness was looked for: compares them too, a few at a time.
public final class Backlog {
  private static final int AT_ONCE = 20;
  private static final String NEXT =
      """
      select a.id from article a join feed f on f.id = a.feed
      where a.id > ? and a.gone = false and f.hidden = false and f.kind = 'WEB'
      and not exists (select 1 from likeness l where l.article = a.id)
      and not exists (select 1 from repeat r where r.article = a.id)
      order by a.id limit ?\
      """;

  private final Matching matching;
  private long last;

  public Backlog(Matching matching) {
    this.matching = matching;
  }

  /// Whether there are any; to be asked before, because to write nothing is writing too.
  public static boolean isThere(Sql sql) throws SQLException {
    return sql.exists(NEXT, 0L, 1);
  }

  /// True when all are compared; empty while there is more to do.
  public Optional<Boolean> next(Transaction transaction) throws SQLException {
    Sql sql = transaction.sql();
    if (!matching.ready(sql)) return Optional.empty();
    long[] some = sql.numbers(NEXT, last, AT_ONCE);
    for (long id : some) compare(transaction, id);
    return some.length < AT_ONCE ? Optional.of(true) : Optional.empty();
  }

  private void compare(Transaction transaction, long id) throws SQLException {
    last = id;
    Article article = new Texts(transaction.sql()).article(id).orElse(null);
    if (article == null) return;
    Taken taken = new Taken(article.id(), article.link(), article.header().title(), article.body());
    matching.note(transaction, List.of(taken), Signatures.NONE);
  }
}
