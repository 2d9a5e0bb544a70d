package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.store.base.Sql;

/// How many articles each feed has, kept with every change.
final class Counters {
  private final Map<Long, int[]> changes = new TreeMap<>();

  /// Articles that came or went, with their marks.
  void add(long feed, Waiting marks, int more) {
    of(feed)[0] += more;
    if (marks.unread()) unread(feed, more);
    if (marks.starred()) starred(feed, more);
  }

  void unread(long feed, int more) {
    of(feed)[1] += more;
  }

  void starred(long feed, int more) {
    of(feed)[2] += more;
  }

  private int[] of(long feed) {
    return changes.computeIfAbsent(feed, _ -> new int[3]);
  }

  void write(Sql sql) throws SQLException {
    for (Map.Entry<Long, int[]> change : changes.entrySet()) {
      int[] more = change.getValue();
      sql.change(
          """
          update counter
          set articles = articles + ?, unread = unread + ?, starred = starred + ?
          where feed = ?\
          """,
          more[0],
          more[1],
          more[2],
          change.getKey());
    }
    changes.clear();
  }
}
