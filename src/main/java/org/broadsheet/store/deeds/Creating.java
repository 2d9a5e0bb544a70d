package org.broadsheet.store.deeds;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.broadsheet.store.base.Sql;
import org.jspecify.annotations.Nullable;

/// Makes feeds and folders. To undo that is to hide them.
final class Creating {
  private final Sql sql;

  Creating(Sql sql) {
    this.sql = sql;
  }

  /// @param title what it calls itself
  /// @param given what the person calls it
  long feed(URI address, String title, @Nullable String given, @Nullable URI site, List<Edit> edits)
      throws SQLException {
    long feed =
        sql.add(
            """
            insert into feed (kind, address, title, given_title, site, hidden)
            values ('WEB', ?, ?, ?, ?, false)\
            """,
            address.toString(),
            title,
            given,
            site == null ? null : site.toString());
    sql.change("insert into counter (feed, articles, unread, starred) values (?, 0, 0, 0)", feed);
    edits.add(Edit.show(Field.FEED_HIDDEN, feed));
    return feed;
  }

  long folder(String name, @Nullable Long parent, List<Edit> edits) throws SQLException {
    long folder =
        sql.add("insert into folder (parent, name, hidden) values (?, ?, false)", parent, name);
    edits.add(Edit.show(Field.FOLDER_HIDDEN, folder));
    return folder;
  }
}
