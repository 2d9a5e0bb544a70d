package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.broadsheet.news.Body;
import org.broadsheet.news.Origin;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.credits.Corrections;
import org.broadsheet.store.feeds.Follow;
import org.broadsheet.store.json.HeadJson;
import org.jspecify.annotations.Nullable;

/// Writes an article into every table that has a part of it.
final class ArticleRows {
  private final Sql sql;

  ArticleRows(Sql sql) {
    this.sql = sql;
  }

  long insert(long feed, Prepared one, Instant seen) throws SQLException {
    HeadJson head = one.head();
    Body body = Corrections.of(sql, feed, one.guid()).applied(one.arrival().body());
    Facts facts = Facts.of(head.header(), body, head.completeness(), seen);
    long id =
        sql.add(
            """
            insert into article (feed, guid_hash, link_hash, told_hash, origin, title, source,
              at, seen, photos, kept, complete, thumbnail, essence, gone)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)\
            """,
            feed,
            one.guid(),
            link(head),
            one.told(),
            one.arrival().origin().name(),
            head.header().title(),
            head.header().source(),
            facts.at(),
            seen.toEpochMilli(),
            facts.photos(),
            facts.kept(),
            facts.complete(),
            facts.thumbnail(),
            one.essence());
    new Content(sql).add(id, one.pressed(sql, body));
    new PhotoRows(sql).write(id, body);
    if (facts.wanting()) Shelf.WANTING.set(sql, id, true);
    new Follow(sql).article(id);
    return id;
  }

  /// Keeps its marks, its guid and when it was seen.
  void replace(long id, HeadJson head, Body found, Origin origin, Instant seen)
      throws SQLException {
    Body body = Corrections.of(sql, id).applied(found);
    Facts facts = Facts.of(head.header(), body, head.completeness(), seen);
    sql.change(
        """
        update article set link_hash = ?, origin = ?, title = ?, source = ?, at = ?, photos = ?,
          kept = ?, complete = ?, thumbnail = ?
        where id = ?\
        """,
        link(head),
        origin.name(),
        head.header().title(),
        head.header().source(),
        facts.at(),
        facts.photos(),
        facts.kept(),
        facts.complete(),
        facts.thumbnail(),
        id);
    new Content(sql).replace(id, Pressed.of(new Dictionaries(sql).press(), head, body));
    new PhotoRows(sql).replace(id, body);
    Shelf.WANTING.set(sql, id, facts.wanting());
    for (Shelf shelf : Shelf.values()) shelf.move(sql, id, facts.at());
    new Follow(sql).article(id);
  }

  private static @Nullable UUID link(HeadJson head) {
    URI link = head.link();
    return link == null ? null : Hash.of(link.toString());
  }
}
