package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;
import org.broadsheet.store.json.HeadJson;

/// Gives an article another guid, with all that is kept by guid: its marks and their second copy,
/// and what the person says of its pictures.
final class Renaming {
  private final Transaction transaction;
  private final Sql sql;

  Renaming(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Place(long feed, String address, UUID guid) {}

  void rename(long article, String guid) throws SQLException {
    UUID hash = Hash.of(guid);
    Place place = place(article);
    sql.change("update article set guid_hash = ? where id = ?", hash, article);
    Content content = new Content(sql);
    HeadJson head = content.head(article).orElseThrow();
    content.rewriteHead(
        article,
        new HeadJson(guid, head.link(), head.header(), head.related(), head.completeness()));
    sql.change("delete from state where feed = ? and guid_hash = ?", place.feed(), hash);
    sql.change(
        "update state set guid_hash = ? where feed = ? and guid_hash = ?",
        hash,
        place.feed(),
        place.guid());
    sql.change(
        "update correction set guid_hash = ? where feed = ? and guid_hash = ?",
        hash,
        place.feed(),
        place.guid());
    tellMarks(article, place.address(), hash);
  }

  private Place place(long article) throws SQLException {
    return sql.first(
            """
            select a.feed, f.address, a.guid_hash from article a join feed f on f.id = a.feed
            where a.id = ?\
            """,
            row -> new Place(row.number("feed"), row.text("address"), row.hash("guid_hash")),
            article)
        .orElseThrow();
  }

  private void tellMarks(long article, String feed, UUID guid) throws SQLException {
    if (!Shelf.UNREAD.has(sql, article)) tell(Mark.READ, feed, guid);
    if (Shelf.STARRED.has(sql, article)) tell(Mark.STAR, feed, guid);
  }

  private void tell(Mark mark, String feed, UUID guid) {
    transaction.tell(new Marked(mark, feed, List.of(guid)));
  }
}
