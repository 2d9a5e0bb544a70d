package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.broadsheet.store.articles.Dictionaries;
import org.broadsheet.store.articles.Vocabulary;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.likeness.Backlog;

/// The chores of a store.
final class Upkeep {
  /// A smaller file is not worth it.
  private static final long LARGE = 16L << 20;

  /// How many rounds nothing is gathered after there was nothing to gather.
  private static final int REST = 60;

  /// So many articles tell what is often in them; and again when there are so many times more.
  private static final int FEWEST = 500;

  private static final int MORE = 4;

  private final Desk desk;
  private int rest;
  private boolean matched;

  Upkeep(Desk desk) {
    this.desk = desk;
  }

  /// Each does a little at a time.
  List<Caretaker.Chore> chores() {
    return List.of(this::learn, this::compact, this::match);
  }

  private void learn() {
    record Due(int articles, int madeOf) {}
    Due due =
        desk.readLong(sql ->
                new Due(
                    (int) sql.number("select coalesce(sum(articles), 0) from counter"),
                    new Dictionaries(sql).madeOf()))
            .join();
    if (due.articles() < Math.max(FEWEST, MORE * due.madeOf())) return;
    byte[] dictionary = desk.readLong(sql -> new Vocabulary(sql).dictionary()).join();
    desk.done(
            Urgency.NOBODY,
            transaction -> new Dictionaries(transaction.sql()).add(dictionary, due.articles()))
        .join();
  }

  private void compact() {
    if (rest > 0) {
      rest--;
      return;
    }
    boolean due = desk.readLong(this::isLoose).join();
    if (!due || !compacted()) {
      rest = REST;
    }
  }

  private boolean compacted() {
    return desk.inPortions(Urgency.NOBODY, Compaction::step).join();
  }

  private boolean isLoose(Sql sql) throws SQLException, IOException {
    return desk.databaseBytes() > LARGE && Compaction.of(sql).isWorthwhile();
  }

  private void match() {
    if (matched) return;
    if (desk.readLong(Backlog::isThere).join()) {
      desk.inPortions(Urgency.NOBODY, new Backlog(desk.matching())::next).join();
    }
    matched = true;
  }
}
