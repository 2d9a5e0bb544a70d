package org.broadsheet.store;

import java.util.List;
import org.broadsheet.store.articles.Dictionaries;
import org.broadsheet.store.articles.Vocabulary;
import org.broadsheet.store.likeness.Backlog;

/// The chores of a store.
final class Upkeep {
  /// So many articles tell what is often in them; and again when there are so many times more.
  private static final int FEWEST = 500;

  private static final int MORE = 4;

  private final Desk desk;
  private boolean matched;

  Upkeep(Desk desk) {
    this.desk = desk;
  }

  /// Each does a little at a time.
  List<Caretaker.Chore> chores() {
    return List.of(this::learn, this::match);
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

  private void match() {
    if (matched) return;
    if (desk.readLong(Backlog::isThere).join()) {
      desk.inPortions(Urgency.NOBODY, new Backlog(desk.matching())::next).join();
    }
    matched = true;
  }
}
