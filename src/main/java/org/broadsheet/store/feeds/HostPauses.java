package org.broadsheet.store.feeds;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.store.base.Sql;

/// The hosts that asked to be left alone for a while.
public final class HostPauses {
  private HostPauses() {}

  public static Map<String, Instant> all(Sql sql) throws SQLException {
    Map<String, Instant> pauses = new TreeMap<>();
    sql.list(
        "select host, until from pause",
        row -> pauses.put(row.text("host"), Instant.ofEpochMilli(row.number("until"))));
    return Map.copyOf(pauses);
  }

  /// Those that are over are forgotten.
  public static void add(Sql sql, String host, Instant until, Instant now) throws SQLException {
    sql.change("delete from pause where until <= ?", now.toEpochMilli());
    sql.change(
        "merge into pause (host, until) key (host) values (?, ?)", host, until.toEpochMilli());
  }
}
