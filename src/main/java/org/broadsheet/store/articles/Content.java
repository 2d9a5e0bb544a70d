package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.Optional;
import org.broadsheet.news.Body;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.BodyJson;
import org.broadsheet.store.json.HeadJson;
import org.broadsheet.store.json.Press;
import tools.jackson.core.JacksonException;

/// The heads and bodies of articles, deflated.
final class Content {
  private final Sql sql;

  Content(Sql sql) {
    this.sql = sql;
  }

  /// As they are kept. Heads that an older program wrote are plain text. Nobody compares them.
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(String plainHead, byte[] head, byte[] body) {
    static Kept of(Row row) throws SQLException {
      return new Kept(row.text("head"), row.bytes("summary"), row.bytes("body"));
    }
  }

  void add(long article, Pressed text) throws SQLException {
    sql.change(
        "insert into content (article, summary, body) values (?, ?, ?)",
        article,
        text.head(),
        text.body());
  }

  void replace(long article, Pressed text) throws SQLException {
    sql.change(
        "update content set head = null, summary = ?, body = ? where article = ?",
        text.head(),
        text.body(),
        article);
  }

  void rewriteHead(long article, HeadJson head) throws SQLException {
    sql.change(
        "update content set head = null, summary = ? where article = ?",
        new Dictionaries(sql).press().deflated(head.bytes()),
        article);
  }

  void rewriteBody(long article, Body body) throws SQLException {
    sql.change(
        "update content set body = ? where article = ?",
        new Dictionaries(sql).press().deflated(BodyJson.bytes(body)),
        article);
  }

  Optional<Kept> kept(long article) throws SQLException {
    return sql.first(
        "select head, summary, body from content where article = ?", Kept::of, article);
  }

  Optional<HeadJson> head(long article) throws SQLException {
    Kept kept = kept(article).orElse(null);
    return kept == null ? Optional.empty() : Optional.of(head(kept));
  }

  /// What is damaged is empty.
  HeadJson head(Kept kept) throws SQLException {
    byte[] head = kept.head();
    if (head.length == 0) return HeadJson.read(kept.plainHead());
    byte[] plain = Press.inflated(head, new Dictionaries(sql)).orElse(new byte[0]);
    try {
      return HeadJson.read(plain);
    } catch (JacksonException _) {
      return HeadJson.read("");
    }
  }

  /// Nothing where it is damaged.
  Optional<Body> body(Kept kept) throws SQLException {
    return Press.inflated(kept.body(), new Dictionaries(sql)).flatMap(BodyJson::read);
  }
}
