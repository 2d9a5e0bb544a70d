package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;

/// Marks articles, with all that has to be right when an article's mark changes.
public final class Marks {
  /// H2 compares each row that it finds with each of the numbers asked for.
  private static final int AT_ONCE = 100;

  private final Transaction transaction;
  private final Sql sql;

  public Marks(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Found(long id, long feed, UUID guid) {}

  /// The articles that the mark changed: those that are there and did not have it yet.
  public long[] set(Mark mark, long[] articles) throws SQLException {
    List<Found> found = unlike(mark, LongStream.of(articles).distinct().sorted().toArray());
    if (found.isEmpty()) return new long[0];
    List<Object[]> rows = found.stream().map(article -> new Object[] {article.id()}).toList();
    if (adds(mark)) shelf(mark).put(sql, rows);
    else shelf(mark).take(sql, rows);
    count(mark, found);
    tell(mark, found);
    return found.stream().mapToLong(Found::id).toArray();
  }

  private List<Found> unlike(Mark mark, long[] articles) throws SQLException {
    List<Found> found = new ArrayList<>();
    for (Long[] some : Chunks.of(articles, AT_ONCE)) {
      found.addAll(
          sql.list(
              shelf(mark).among(!adds(mark)),
              row -> new Found(row.number("id"), row.number("feed"), row.hash("guid_hash")),
              (Object) some));
    }
    return found;
  }

  private void count(Mark mark, List<Found> found) throws SQLException {
    int more = adds(mark) ? 1 : -1;
    Counters counters = new Counters();
    for (Found article : found) {
      if (shelf(mark) == Shelf.UNREAD) counters.unread(article.feed(), more);
      else counters.starred(article.feed(), more);
    }
    counters.write(sql);
  }

  private void tell(Mark mark, List<Found> found) throws SQLException {
    transaction.tell(
        new Change.Marked(found.stream().map(article -> new ArticleId(article.id())).toList()));
    Map<Long, List<UUID>> guids = new TreeMap<>();
    for (Found article : found) {
      guids.computeIfAbsent(article.feed(), _ -> new ArrayList<>()).add(article.guid());
    }
    for (Map.Entry<Long, List<UUID>> ofFeed : guids.entrySet()) {
      sql.first(
              "select address from feed where id = ?", row -> row.text("address"), ofFeed.getKey())
          .ifPresent(feed -> transaction.tell(new Marked(mark, feed, ofFeed.getValue())));
    }
  }

  private static Shelf shelf(Mark mark) {
    return switch (mark) {
      case READ, UNREAD -> Shelf.UNREAD;
      case STAR, UNSTAR -> Shelf.STARRED;
    };
  }

  private static boolean adds(Mark mark) {
    return switch (mark) {
      case UNREAD, STAR -> true;
      case READ, UNSTAR -> false;
    };
  }

  public static Mark opposite(Mark mark) {
    return switch (mark) {
      case READ -> Mark.UNREAD;
      case UNREAD -> Mark.READ;
      case STAR -> Mark.UNSTAR;
      case UNSTAR -> Mark.STAR;
    };
  }
}
