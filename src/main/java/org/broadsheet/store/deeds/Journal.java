package org.broadsheet.store.deeds;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.jspecify.annotations.Nullable;

/// The journal of deeds. Undoing takes back what the deed changed and what still is as the deed
/// left it; doing it again is the same the other way round.
public final class Journal {
  private static final int NEWEST = 5_000;

  private final Transaction transaction;
  private final Sql sql;

  public Journal(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  Deed edited(Deed.Kind kind, String subject, int count, List<Edit> edits) throws SQLException {
    return note(kind, subject, count, Edit.write(edits), null, null);
  }

  Deed marked(Mark mark, String subject, int count, long[] articles)
      throws SQLException, IOException {
    return swept(kind(mark), subject, count, Sweep.of(mark), articles);
  }

  Deed swept(Deed.Kind kind, String subject, int count, Sweep sweep, long[] articles)
      throws SQLException, IOException {
    return note(kind, subject, count, "[]", sweep.name(), Ids.write(articles));
  }

  /// Another part of the same deed.
  Deed grown(Deed begun, long[] articles) throws SQLException, IOException {
    long[] before = new History(sql).entry(begun.id()).articles();
    long[] both = LongStream.concat(LongStream.of(before), LongStream.of(articles)).toArray();
    sql.change("update deed set marked = ? where id = ?", Ids.write(both), begun.id());
    return grown(begun, articles.length);
  }

  Deed grown(Deed begun, int more) throws SQLException {
    sql.change("update deed set quantity = quantity + ? where id = ?", more, begun.id());
    return deed(begun.id());
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
      @Nullable String sweep,
      byte @Nullable [] swept)
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
            sweep,
            swept);
    return deed(id);
  }

  /// The last deed that is not undone.
  public Optional<Deed> undo() throws SQLException, IOException {
    return turn(
        sql.numbers("select id from deed where undone = false order by undone, turn desc limit 1"),
        true);
  }

  /// A certain deed, however long ago; nothing where nothing of it holds any more.
  public Optional<Deed> undo(long deed) throws SQLException, IOException {
    long[] found = sql.numbers("select id from deed where id = ? and undone = false", deed);
    History history = new History(sql);
    if (found.length == 0 || !history.holds(history.entry(deed))) return Optional.empty();
    return turn(found, true);
  }

  /// What was undone last, unless something else was done since.
  public Optional<Deed> redo() throws SQLException, IOException {
    return turn(
        sql.numbers(
            "select id from deed where undone = true and again order by undone, turn desc limit 1"),
        false);
  }

  /// A certain deed that was undone, whatever was done since.
  public Optional<Deed> redo(long deed) throws SQLException, IOException {
    return turn(sql.numbers("select id from deed where id = ? and undone = true", deed), false);
  }

  private Optional<Deed> turn(long[] found, boolean undo) throws SQLException, IOException {
    if (found.length == 0) return Optional.empty();
    History.Entry entry = new History(sql).entry(found[0]);
    turnEdits(entry.edited(), undo);
    Optional<Sweep> sweep = entry.sweeping();
    if (sweep.isPresent() && undo) sweep.get().undo(transaction, entry.articles());
    if (sweep.isPresent() && !undo) sweep.get().make(transaction, entry.articles());
    sql.change(
        "update deed set undone = ?, again = ?, turn = next value for deed_turn where id = ?",
        undo,
        undo,
        found[0]);
    return Optional.of(deed(found[0]));
  }

  private void turnEdits(List<Edit> edits, boolean undo) throws SQLException {
    List<Edit> turned = undo ? edits.reversed().stream().map(Edit::inverse).toList() : edits;
    new Edits(transaction).make(turned);
  }

  /// What is so long ago that nobody will undo it. The newest stay whatever the clock says.
  public void forget(Duration age) throws SQLException {
    sql.change(
        "delete from deed where at < ? and id <= (select max(id) from deed) - ?",
        transaction.now().minus(age).toEpochMilli(),
        NEWEST);
  }

  private Deed deed(long id) throws SQLException {
    return new History(sql).entry(id).deed();
  }
}
