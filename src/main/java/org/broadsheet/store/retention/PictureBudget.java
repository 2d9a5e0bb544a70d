package org.broadsheet.store.retention;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Clearing;
import org.broadsheet.store.base.Sql;

/// Sees which articles lose their pictures so that the rest have room: read ones without a star,
/// the oldest first. Saved pages keep theirs.
final class PictureBudget {
  private final Sql sql;
  private final long most;
  private final long[] going;
  private final long[] unread;
  private final long[] starred;
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, Integer> users = new HashMap<>();
  private final Map<Long, List<String>> shown = new HashMap<>();
  private long taken;

  /// @param most how many bytes pictures may take; 0 for any
  /// @param going articles that go as a whole
  PictureBudget(Sql sql, long most, long[] going, long[] unread, long[] starred) {
    this.sql = sql;
    this.most = most;
    this.going = going;
    this.unread = unread;
    this.starred = starred;
  }

  Clearing with(List<Clearing.OfFeed> feeds) throws SQLException {
    if (most == 0) return new Clearing(feeds, 0, 0, new long[0]);
    read();
    for (long article : going) strip(article);
    long before = taken;
    List<Long> stripped = new ArrayList<>();
    for (long article : candidates()) {
      if (taken <= most) break;
      if (shown.containsKey(article)) {
        strip(article);
        stripped.add(article);
      }
    }
    long[] articles = stripped.stream().mapToLong(Long::longValue).toArray();
    return new Clearing(feeds, articles.length, before - taken, articles);
  }

  private void read() throws SQLException {
    sql.list(
        """
        select distinct s.article, p.hash, p.size
        from photo s join picture p on p.hash = s.picture\
        """,
        row -> {
          String hash = row.text("hash");
          if (sizes.put(hash, row.number("size")) == null) taken += row.number("size");
          users.merge(hash, 1, Integer::sum);
          return shown.computeIfAbsent(row.number("article"), _ -> new ArrayList<>()).add(hash);
        });
  }

  /// The room that its pictures take is free when nobody else shows them.
  private void strip(long article) {
    for (String hash : shown.getOrDefault(article, List.of())) {
      if (users.merge(hash, -1, Integer::sum) == 0) taken -= sizes.getOrDefault(hash, 0L);
    }
  }

  private long[] candidates() throws SQLException {
    return Arrays.stream(
            sql.numbers(
                """
                select a.id from article a join feed f on f.id = a.feed
                where a.gone = false and a.kept > 0 and f.kind <> 'SAVED' order by a.at, a.id\
                """))
        .filter(article -> !Planning.has(going, article))
        .filter(article -> !Planning.has(unread, article))
        .filter(article -> !Planning.has(starred, article))
        .toArray();
  }
}
