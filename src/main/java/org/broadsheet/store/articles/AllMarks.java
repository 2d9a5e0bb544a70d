package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction.Marked;

/// Every mark that is not what an article begins with.
public final class AllMarks {
  private static final String READ =
      """
      select f.address, a.guid_hash from article a join feed f on f.id = a.feed
      where a.gone = false and a.id not in (select article from unread)
      union all
      select f.address, s.guid_hash from state s join feed f on f.id = s.feed
      where s.unread = false\
      """;
  private static final String STARRED =
      """
      select f.address, a.guid_hash from starred s
      join article a on a.id = s.article join feed f on f.id = a.feed
      union all
      select f.address, s.guid_hash from state s join feed f on f.id = s.feed
      where s.starred = true\
      """;

  private AllMarks() {}

  private record One(String feed, UUID guid) {}

  public static List<Marked> read(Sql sql) throws SQLException {
    List<Marked> marks = new ArrayList<>(byFeed(Mark.READ, sql.list(READ, AllMarks::one)));
    marks.addAll(byFeed(Mark.STAR, sql.list(STARRED, AllMarks::one)));
    return marks;
  }

  /// Of one feed, by its address.
  public static List<Marked> of(Sql sql, URI feed) throws SQLException {
    return read(sql).stream().filter(marked -> marked.feed().equals(feed.toString())).toList();
  }

  private static One one(Row row) throws SQLException {
    return new One(row.text("address"), row.hash("guid_hash"));
  }

  private static List<Marked> byFeed(Mark mark, List<One> all) {
    Map<String, List<UUID>> guids = new TreeMap<>();
    for (One one : all) {
      guids.computeIfAbsent(one.feed(), _ -> new ArrayList<>()).add(one.guid());
    }
    return guids.entrySet().stream()
        .map(feed -> new Marked(mark, feed.getKey(), feed.getValue()))
        .toList();
  }
}
