package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.zip.Adler32;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.Press;
import org.jspecify.annotations.Nullable;

/// The dictionaries that texts are deflated with. Each stays as long as the store, because any text
/// may need it.
public final class Dictionaries implements Press.Shelf {
  private final Sql sql;

  public Dictionaries(Sql sql) {
    this.sql = sql;
  }

  /// Of how many articles the last one was made; 0 where there is none.
  public int madeOf() throws SQLException {
    return (int) sql.number("select coalesce(max(articles), 0) from dictionary");
  }

  /// What new texts are deflated with.
  public Press press() throws SQLException {
    return new Press(
        sql.first(
                "select bytes from dictionary order by articles desc limit 1",
                row -> row.bytes("bytes"))
            .orElse(null));
  }

  @Override
  public byte @Nullable [] dictionary(int checksum) throws SQLException {
    return sql.first(
            "select bytes from dictionary where checksum = ?", row -> row.bytes("bytes"), checksum)
        .orElse(null);
  }

  /// @param articles of how many it was made
  public void add(byte[] dictionary, int articles) throws SQLException {
    Adler32 checksum = new Adler32();
    checksum.update(dictionary);
    sql.change(
        "merge into dictionary (checksum, articles, bytes) key (checksum) values (?, ?, ?)",
        (int) checksum.getValue(),
        articles,
        dictionary);
  }
}
