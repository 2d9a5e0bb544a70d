package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;

/// Gives marks back from their second copy: to the articles that are there, and to the others when
/// they come.
public final class Replay {
  private final Transaction transaction;
  private final Sql sql;

  public Replay(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  public void take(Marked marked) throws SQLException {
    long feed = feed(marked.feed());
    LongStream.Builder there = LongStream.builder();
    for (UUID guid : marked.guids()) {
      Optional<Long> article = article(feed, guid);
      if (article.isPresent()) there.add(article.get());
      else wait(feed, guid, marked.mark());
    }
    new Marks(transaction).set(marked.mark(), there.build().toArray());
  }

  /// A feed that is not subscribed to waits, hidden, until it is.
  private long feed(String address) throws SQLException {
    Optional<Long> known =
        sql.first("select id from feed where address = ?", row -> row.number("id"), address);
    if (known.isPresent()) return known.get();
    long feed =
        sql.add(
            "insert into feed (kind, address, title, hidden) values ('WEB', ?, '', true)", address);
    sql.change("insert into counter (feed, articles, unread, starred) values (?, 0, 0, 0)", feed);
    return feed;
  }

  private Optional<Long> article(long feed, UUID guid) throws SQLException {
    return sql.first(
        "select id from article where feed = ? and guid_hash = ? and not gone",
        row -> row.number("id"),
        feed,
        guid);
  }

  private void wait(long feed, UUID guid, Mark mark) throws SQLException {
    Waiting.find(sql, feed, guid).with(mark).keep(sql, feed, guid);
  }
}
