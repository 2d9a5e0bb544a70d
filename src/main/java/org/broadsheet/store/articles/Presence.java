package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.Follow;
import org.broadsheet.store.json.HeadJson;
import org.jspecify.annotations.Nullable;

/// Takes articles out of every list and brings them back as they were. Their marks wait meanwhile
/// where the marks of all articles wait that are not there.
public final class Presence {
  private final Transaction transaction;
  private final Sql sql;

  public Presence(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Found(long feed, UUID guid) {}

  /// False where it is not there.
  public boolean take(long article) throws SQLException {
    Found found = find(article, false);
    if (found == null) return false;
    Waiting marks = new Waiting(Shelf.UNREAD.has(sql, article), Shelf.STARRED.has(sql, article));
    marks.keep(sql, found.feed(), found.guid());
    for (Shelf shelf : Shelf.values()) shelf.set(sql, article, false);
    sql.change("update article set gone = true where id = ?", article);
    count(found.feed(), marks, -1);
    new Follow(sql).article(article);
    transaction.tell(new Change.Removed(List.of(new ArticleId(article))));
    return true;
  }

  /// False where it is there already.
  public boolean bringBack(long article) throws SQLException {
    Found found = find(article, true);
    if (found == null) return false;
    sql.change("update article set gone = false where id = ?", article);
    Waiting marks = Waiting.take(sql, found.feed(), found.guid());
    marks.put(sql, article);
    Shelf.WANTING.set(sql, article, wanting(article));
    count(found.feed(), marks, 1);
    new Follow(sql).article(article);
    transaction.tell(new Change.Rewritten(List.of(new ArticleId(article))));
    return true;
  }

  private @Nullable Found find(long article, boolean gone) throws SQLException {
    return sql.first(
            "select feed, guid_hash from article where id = ? and gone = ?",
            Presence::found,
            article,
            gone)
        .orElse(null);
  }

  private static Found found(Row row) throws SQLException {
    return new Found(row.number("feed"), row.hash("guid_hash"));
  }

  private boolean wanting(long article) throws SQLException {
    return sql.first(
            "select head from content where article = ?",
            row -> Facts.wanting(HeadJson.read(row.text("head")).completeness()),
            article)
        .orElse(false);
  }

  private void count(long feed, Waiting marks, int more) throws SQLException {
    Counters counters = new Counters();
    counters.add(feed, marks, more);
    counters.write(sql);
  }
}
