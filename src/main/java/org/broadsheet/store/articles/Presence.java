package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.Follow;

/// Takes articles out of every list and brings them back as they were. Their marks wait meanwhile
/// where the marks of all articles wait that are not there.
public final class Presence {
  private static final int AT_ONCE = 100;
  private static final String THERE =
      """
      select a.id, a.feed, a.guid_hash, a.complete,
        u.article is not null as is_unread, s.article is not null as is_starred
      from article a
      left join unread u on u.article = a.id
      left join starred s on s.article = a.id
      where a.id = any(?) and a.gone = false\
      """;
  private static final String AWAY =
      """
      select a.id, a.feed, a.guid_hash, a.complete,
        coalesce(w.unread, true) as is_unread, coalesce(w.starred, false) as is_starred
      from article a
      join content c on c.article = a.id
      left join state w on w.feed = a.feed and w.guid_hash = a.guid_hash
      where a.id = any(?) and a.gone = true\
      """;

  private final Transaction transaction;
  private final Sql sql;

  public Presence(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Found(long id, long feed, UUID guid, boolean complete, Waiting marks) {
    Object[] key() {
      return new Object[] {id};
    }
  }

  /// False where it is not there.
  public boolean take(long article) throws SQLException {
    return take(new long[] {article}).length > 0;
  }

  /// False where it is there already.
  public boolean bringBack(long article) throws SQLException {
    return bringBack(new long[] {article}).length > 0;
  }

  /// Those that were there.
  public long[] take(long[] articles) throws SQLException {
    List<Found> found = find(THERE, articles);
    for (Found each : found) each.marks().keep(sql, each.feed(), each.guid());
    List<Object[]> keys = found.stream().map(Found::key).toList();
    for (Shelf shelf : Shelf.values()) shelf.take(sql, keys);
    return moved(found, true, -1);
  }

  /// Those that were away, but not yet cleared from the disk.
  public long[] bringBack(long[] articles) throws SQLException {
    List<Found> found = find(AWAY, articles);
    for (Found each : found) {
      Waiting.take(sql, each.feed(), each.guid()).put(sql, each.id());
      if (!each.complete()) Shelf.WANTING.set(sql, each.id(), wanting(each.id()));
    }
    return moved(found, false, 1);
  }

  /// Those that are away, from the disk and for good. That they were here is kept, so that they do
  /// not come again.
  ///
  /// @return the pictures that they showed
  public List<String> forget(long[] articles) throws SQLException {
    List<String> freed = new ArrayList<>();
    for (Found each : find(AWAY, articles)) {
      freed.addAll(new Pictures(sql).of(each.id()));
      new PhotoRows(sql).remove(each.id());
      sql.change("delete from content where article = ?", each.id());
      sql.change("update article set title = '', source = '' where id = ?", each.id());
    }
    return freed;
  }

  private List<Found> find(String statement, long[] articles) throws SQLException {
    List<Found> found = new ArrayList<>();
    for (Long[] some : Chunks.of(LongStream.of(articles).distinct().toArray(), AT_ONCE)) {
      found.addAll(sql.list(statement, Presence::found, (Object) some));
    }
    return found;
  }

  private static Found found(Row row) throws SQLException {
    return new Found(
        row.number("id"),
        row.number("feed"),
        row.hash("guid_hash"),
        row.flag("complete"),
        new Waiting(row.flag("is_unread"), row.flag("is_starred")));
  }

  private long[] moved(List<Found> found, boolean gone, int more) throws SQLException {
    if (found.isEmpty()) return new long[0];
    Counters counters = new Counters();
    for (Found each : found) {
      sql.change("update article set gone = ? where id = ?", gone, each.id());
      counters.add(each.feed(), each.marks(), more);
      new Follow(sql).article(each.id());
    }
    counters.write(sql);
    List<ArticleId> ids = found.stream().map(each -> new ArticleId(each.id())).toList();
    transaction.tell(gone ? new Change.Removed(ids) : new Change.Rewritten(ids));
    return found.stream().mapToLong(Found::id).toArray();
  }

  private boolean wanting(long article) throws SQLException {
    return new Content(sql)
        .head(article)
        .map(head -> Facts.wanting(head.completeness()))
        .orElse(false);
  }
}
