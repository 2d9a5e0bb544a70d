package org.broadsheet.store.deeds;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Deed;
import org.broadsheet.store.articles.Pictures;
import org.broadsheet.store.articles.Presence;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.jspecify.annotations.Nullable;

/// Takes away what the rules say, a part at a time, so that marks are not kept waiting; all parts
/// are one deed.
public final class ClearingAway {
  private final Transaction transaction;
  private final Sql sql;

  public ClearingAway(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// Out of every list, to come back when that is undone.
  ///
  /// @param begun the deed that this is a part of; null for the first part
  public Optional<Deed> articles(long[] articles, @Nullable Deed begun)
      throws SQLException, IOException {
    long[] taken = new Presence(transaction).take(articles);
    if (taken.length == 0) return Optional.ofNullable(begun);
    Journal journal = new Journal(transaction);
    return Optional.of(
        begun == null
            ? journal.swept(Deed.Kind.CLEAR_ARTICLES, "", taken.length, Sweep.CLEAR, taken)
            : journal.grown(begun, taken));
  }

  /// @param freed pictures that these articles show no more, by their hashes
  public record Stripped(Optional<Deed> deed, List<String> freed) {}

  /// Their pictures, which come back only when they are fetched again.
  public Stripped pictures(long[] articles, @Nullable Deed begun) throws SQLException, IOException {
    Pictures.Stripped stripped = Pictures.strip(transaction, articles);
    if (stripped.articles() == 0) return new Stripped(Optional.ofNullable(begun), List.of());
    Journal journal = new Journal(transaction);
    Deed deed =
        begun == null
            ? journal.edited(Deed.Kind.CLEAR_PICTURES, "", stripped.articles(), List.of())
            : journal.grown(begun, stripped.articles());
    return new Stripped(Optional.of(deed), stripped.freed());
  }

  /// From the disk, for good, some of what a deed cleared, unless that was undone. What remains is
  /// that they were here, so that they do not come again.
  ///
  /// @param more whether there is more of that deed
  public record Forgotten(List<String> freed, boolean more) {}

  public Forgotten forGood(long deed, int most) throws SQLException, IOException {
    byte[] marked =
        sql.first(
                "select marked from deed where id = ? and undone = false",
                row -> row.bytes("marked"),
                deed)
            .orElse(new byte[0]);
    long[] articles = marked.length == 0 ? new long[0] : Ids.read(marked);
    int count = Math.min(most, articles.length);
    List<String> freed = new Presence(transaction).forget(Arrays.copyOf(articles, count));
    long[] rest = Arrays.copyOfRange(articles, count, articles.length);
    if (count > 0) sql.change("update deed set marked = ? where id = ?", Ids.write(rest), deed);
    return new Forgotten(freed, rest.length > 0);
  }

  /// The deeds of clearings of which something is on the disk yet.
  public static long[] deeds(Sql sql) throws SQLException {
    return sql.numbers(
        "select id from deed where kind = 'CLEAR_ARTICLES' and undone = false order by id");
  }
}
