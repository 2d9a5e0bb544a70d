package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.base.Transaction.Marked;
import org.broadsheet.store.files.MarksFile;
import org.broadsheet.store.files.Watermark;

/// What is written a second time, beside the database, so that its damage is seen and mended. The
/// database is safe by then and counts: if a copy cannot be written, nothing fails.
final class Copies {
  private static final System.Logger LOG = System.getLogger(Copies.class.getName());

  private final MarksFile marks;
  private final Watermark watermark;

  Copies(DataFolder folder) {
    this.marks = new MarksFile(folder.root());
    this.watermark = new Watermark(folder.root());
  }

  void note(Sql sql, List<Transaction> committed) throws SQLException {
    long commits = sql.number("select commits from broadsheet");
    List<Marked> marked = committed.stream().flatMap(each -> each.marked().stream()).toList();
    try {
      marks.append(marked);
      watermark.write(commits);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the second copies", e);
    }
  }
}
