package org.broadsheet.store.deeds;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Past;
import org.broadsheet.news.Past.Undoing;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;

/// Reads the journal of deeds.
public final class History {
  private static final String DEEDS =
      "select id, at, kind, subject, quantity, undone, edits, mark, marked from deed ";

  private final Sql sql;
  private final Holding holding;

  public History(Sql sql) {
    this.sql = sql;
    this.holding = new Holding(sql);
  }

  /// A deed with what it changed. Nobody compares them.
  @SuppressWarnings("ArrayRecordComponent")
  record Entry(Deed deed, String edits, String sweep, byte[] swept) {
    List<Edit> edited() {
      return Edit.read(edits);
    }

    Optional<Sweep> sweeping() {
      return sweep.isEmpty() ? Optional.empty() : Optional.of(Sweep.valueOf(sweep));
    }

    long[] articles() throws IOException {
      return swept.length == 0 ? new long[0] : Ids.read(swept);
    }
  }

  /// The newest first.
  public List<Past> newest(int most) throws SQLException, IOException {
    List<Past> history = new ArrayList<>();
    for (Optional<Entry> entry :
        sql.list(DEEDS + "order by id desc limit ?", History::entry, most)) {
      if (entry.isPresent()) history.add(new Past(entry.get().deed(), undoing(entry.get())));
    }
    return history;
  }

  Entry entry(long id) throws SQLException {
    return sql.first(DEEDS + "where id = ?", History::entry, id).orElseThrow().orElseThrow();
  }

  boolean holds(Entry entry) throws SQLException, IOException {
    if (holding.any(entry.edited())) return true;
    Optional<Sweep> sweep = entry.sweeping();
    return sweep.isPresent() && holding.any(sweep.get(), entry.articles());
  }

  private Undoing undoing(Entry entry) throws SQLException, IOException {
    if (entry.deed().undone()) return Undoing.UNDONE;
    if (holds(entry)) return Undoing.POSSIBLE;
    return switch (entry.deed().kind()) {
      case CLEAR_ARTICLES, CLEAR_PICTURES -> Undoing.FOR_GOOD;
      default -> Undoing.OVERTAKEN;
    };
  }

  /// Nothing for a deed of a kind that only a newer program knows.
  private static Optional<Entry> entry(Row row) throws SQLException {
    String name = row.text("kind");
    Deed.Kind kind =
        Stream.of(Deed.Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(null);
    if (kind == null) return Optional.empty();
    return Optional.of(
        new Entry(
            new Deed(
                row.number("id"),
                Instant.ofEpochMilli(row.number("at")),
                kind,
                row.text("subject"),
                row.count("quantity"),
                row.flag("undone")),
            row.text("edits"),
            row.text("mark"),
            row.bytes("marked")));
  }
}
