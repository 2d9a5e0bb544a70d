package org.broadsheet.store.feeds;

import java.sql.SQLException;
import org.broadsheet.store.base.Sql;

/// Numbers what changes, so that the search index can follow.
public final class Follow {
  private final Sql sql;

  public Follow(Sql sql) {
    this.sql = sql;
  }

  public void article(long id) throws SQLException {
    sql.change(
        "merge into change (article, number) key (article) values (?, next value for"
            + " change_number)",
        id);
  }

  /// All articles of a feed: it has another name, lies elsewhere, went or came back. (An update
  /// with `in` asks for all of them anew for each row.)
  public void feed(long id) throws SQLException {
    sql.change(
        """
        merge into change c using (select id from article where feed = ?) a on c.article = a.id
        when matched then update set number = next value for change_number\
        """,
        id);
  }
}
