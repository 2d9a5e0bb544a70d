package org.broadsheet.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.store.base.Sql;

/// What the person set, by name.
final class Settings {
  private Settings() {}

  static Map<String, String> all(Sql sql) throws SQLException {
    Map<String, String> settings = new TreeMap<>();
    sql.list(
        "select name, text from setting", row -> settings.put(row.text("name"), row.text("text")));
    return Map.copyOf(settings);
  }

  static void set(Sql sql, String name, String text) throws SQLException {
    sql.change("merge into setting (name, text) key (name) values (?, ?)", name, text);
  }
}
