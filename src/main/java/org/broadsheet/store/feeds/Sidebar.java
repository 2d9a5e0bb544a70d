package org.broadsheet.store.feeds;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.SmartList;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.repeats.Repeats;

/// Counts what there is to read.
public final class Sidebar {
  private final Sql sql;

  public Sidebar(Sql sql) {
    this.sql = sql;
  }

  private record Count(long feed, boolean saved, int articles, int unread, int starred) {}

  /// @param midnight when today began, in milliseconds since 1970
  /// @param lists searches that are kept
  public Contents contents(long midnight, List<SmartList> lists) throws SQLException {
    List<Feed> feeds = new FeedRows(sql).all();
    List<Count> counts = counts();
    Map<FeedId, Integer> unread = new HashMap<>();
    for (Count count : counts) {
      if (count.unread() > 0) unread.put(new FeedId(count.feed()), count.unread());
    }
    return new Contents(
        FolderTree.read(sql).folders(),
        feeds,
        lists,
        unread,
        new Repeats(sql).unreadInSeveral(Long.MIN_VALUE),
        counts.stream().mapToInt(Count::articles).sum(),
        today(midnight),
        counts.stream().mapToInt(Count::starred).sum(),
        counts.stream().filter(Count::saved).mapToInt(Count::articles).sum());
  }

  private List<Count> counts() throws SQLException {
    return sql.list(
        """
        select c.feed, f.kind = 'SAVED' as saved, c.articles, c.unread, c.starred
        from counter c join feed f on f.id = c.feed where not f.hidden\
        """,
        row ->
            new Count(
                row.number("feed"),
                row.flag("saved"),
                row.count("articles"),
                row.count("unread"),
                row.count("starred")));
  }

  private int today(long midnight) throws SQLException {
    long unread =
        sql.number(
            """
            select count(*) from unread where at >= ?
            and feed not in (select id from feed where hidden)\
            """,
            midnight);
    for (List<FeedId> feeds : new Repeats(sql).unreadInSeveral(midnight)) {
      unread -= feeds.size() - 1;
    }
    return Math.toIntExact(unread);
  }
}
