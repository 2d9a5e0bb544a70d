package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.broadsheet.store.articles.AllMarks;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.deeds.Journal;
import org.broadsheet.store.files.MarksFile;

/// What is done once after a folder was opened, so that nothing grows for ever.
final class Tidying {
  private static final Duration UNDOABLE = Duration.ofDays(365);
  private static final long LARGE = 8L << 20;

  private final MarksFile marks;

  Tidying(DataFolder folder) {
    this.marks = new MarksFile(folder.root());
  }

  void run(Transaction transaction) throws SQLException, IOException {
    new Journal(transaction).forget(UNDOABLE);
    if (marks.size() > LARGE) marks.replace(AllMarks.read(transaction.sql()));
  }
}
