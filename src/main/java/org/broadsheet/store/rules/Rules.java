package org.broadsheet.store.rules;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRules;
import org.broadsheet.store.base.Sql;

/// Reads what the person decided.
public final class Rules {
  private final Sql sql;

  public Rules(Sql sql) {
    this.sql = sql;
  }

  /// The rows of the table of rules.
  public enum Rule {
    KEEPING(1),
    PICTURES(2),
    REPEATS(3);

    private final long id;

    Rule(long id) {
      this.id = id;
    }

    public long id() {
      return id;
    }
  }

  /// Empty for the usual.
  public String text(Rule rule) throws SQLException {
    return sql.first("select text from rule where id = ?", row -> row.text("text"), rule.id())
        .orElse("");
  }

  public KeepRules all() throws SQLException {
    Map<FolderId, KeepRule> folders = new HashMap<>();
    by("folder").forEach((id, rule) -> folders.put(new FolderId(id), rule));
    Map<FeedId, KeepRule> feeds = new HashMap<>();
    by("feed").forEach((id, rule) -> feeds.put(new FeedId(id), rule));
    return new KeepRules(RuleText.read(text(Rule.KEEPING)), folders, feeds, pictureBytes());
  }

  private Map<Long, KeepRule> by(String table) throws SQLException {
    Map<Long, KeepRule> rules = new HashMap<>();
    sql.list(
        "select id, keeping from " + table + " where keeping is not null and not hidden",
        row -> rules.put(row.number("id"), RuleText.read(row.text("keeping"))));
    return rules;
  }

  private long pictureBytes() throws SQLException {
    String text = text(Rule.PICTURES);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
