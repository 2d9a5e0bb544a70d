package org.broadsheet.store.deeds;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Mark;
import org.broadsheet.store.articles.Marks;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.jspecify.annotations.Nullable;

/// The journal of deeds. Undoing takes back what the deed changed and what still is as the deed
/// left it; doing it again is the same the other way round.
public final class Journal {
  private static final String DEEDS = "select id, at, kind, subject, quantity, undone from deed ";

  private final Transaction transaction;
  private final Sql sql;

  public Journal(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  Deed edited(Deed.Kind kind, String subject, int count, List<Edit> edits) throws SQLException {
    return note(kind, subject, count, Edit.write(edits), null, null);
  }

  Deed marked(Mark mark, String subject, long[] articles) throws SQLException, IOException {
    return note(kind(mark), subject, articles.length, "[]", mark.name(), Ids.write(articles));
  }

  private static Deed.Kind kind(Mark mark) {
    return switch (mark) {
      case READ -> Deed.Kind.MARK_READ;
      case UNREAD -> Deed.Kind.MARK_UNREAD;
      case STAR -> Deed.Kind.STAR;
      case UNSTAR -> Deed.Kind.UNSTAR;
    };
  }

  /// What was undone before cannot be done again any more once something else was done.
  private Deed note(
      Deed.Kind kind,
      String subject,
      int count,
      String edits,
      @Nullable String mark,
      byte @Nullable [] marked)
      throws SQLException {
    sql.change("update deed set again = false where again");
    long id =
        sql.add(
            """
            insert into deed (at, kind, subject, quantity, edits, mark, marked, undone, again, turn)
            values (?, ?, ?, ?, ?, ?, ?, false, false, next value for deed_turn)\
            """,
            transaction.now().toEpochMilli(),
            kind.name(),
            subject,
            count,
            edits,
            mark,
            marked);
    return deed(id);
  }

  /// The last deed that is not undone.
  public Optional<Deed> undo() throws SQLException, IOException {
    return turn(
        sql.numbers("select id from deed where undone = false order by undone, turn desc limit 1"),
        true);
  }

  /// A certain deed, however long ago.
  public Optional<Deed> undo(long deed) throws SQLException, IOException {
    return turn(sql.numbers("select id from deed where id = ? and not undone", deed), true);
  }

  /// What was undone last, unless something else was done since.
  public Optional<Deed> redo() throws SQLException, IOException {
    return turn(
        sql.numbers(
            "select id from deed where undone = true and again order by undone, turn desc limit 1"),
        false);
  }

  private Optional<Deed> turn(long[] found, boolean undo) throws SQLException, IOException {
    if (found.length == 0) return Optional.empty();
    long deed = found[0];
    turnEdits(deed, undo);
    turnMarks(deed, undo);
    sql.change(
        "update deed set undone = ?, again = ?, turn = next value for deed_turn where id = ?",
        undo,
        undo,
        deed);
    return Optional.of(deed(deed));
  }

  private void turnEdits(long deed, boolean undo) throws SQLException {
    List<Edit> edits =
        sql.first("select edits from deed where id = ?", row -> Edit.read(row.text("edits")), deed)
            .orElseThrow();
    if (undo) edits = edits.reversed().stream().map(Edit::inverse).toList();
    new Edits(transaction).make(edits);
  }

  private void turnMarks(long deed, boolean undo) throws SQLException, IOException {
    String name =
        sql.first("select mark from deed where id = ?", row -> row.text("mark"), deed).orElse("");
    if (name.isEmpty()) return;
    byte[] marked =
        sql.first("select marked from deed where id = ?", row -> row.bytes("marked"), deed)
            .orElseThrow();
    Mark mark = Mark.valueOf(name);
    new Marks(transaction).set(undo ? Marks.opposite(mark) : mark, Ids.read(marked));
  }

  /// What is so long ago that nobody will undo it.
  public void forget(Duration age) throws SQLException {
    sql.change("delete from deed where at < ?", transaction.now().minus(age).toEpochMilli());
  }

  private Deed deed(long id) throws SQLException {
    return sql.first(DEEDS + "where id = ?", Journal::deed, id).orElseThrow();
  }

  /// The newest first.
  public static List<Deed> history(Sql sql, int limit) throws SQLException {
    return sql.list(DEEDS + "order by id desc limit ?", Journal::deed, limit);
  }

  private static Deed deed(Row row) throws SQLException {
    return new Deed(
        row.number("id"),
        Instant.ofEpochMilli(row.number("at")),
        Deed.Kind.valueOf(row.text("kind")),
        row.text("subject"),
        row.count("quantity"),
        row.flag("undone"));
  }
}
