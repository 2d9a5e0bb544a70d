package org.broadsheet.store.base;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.broadsheet.news.Change;
import org.broadsheet.news.Mark;

/// A piece of writing that is committed whole or not at all, and what is to be told of it once it
/// is on disk. Lives on the writer's thread.
public final class Transaction {
  private final Sql sql;
  private final Instant now;
  private final List<Change> changes = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  /// Marks that were set in one feed, for the journal of marks.
  ///
  /// @param feed its address
  /// @param guids the articles' hashed guids
  public record Marked(Mark mark, String feed, List<UUID> guids) {
    public Marked {
      guids = List.copyOf(guids);
    }
  }

  public Transaction(Sql sql, Instant now) {
    this.sql = sql;
    this.now = now;
  }

  public Sql sql() {
    return sql;
  }

  /// When it began; the same for all that is written in it.
  public Instant now() {
    return now;
  }

  public void tell(Change change) {
    changes.add(change);
  }

  public void tell(Marked marks) {
    marked.add(marks);
  }

  public List<Change> changes() {
    return changes;
  }

  public List<Marked> marked() {
    return marked;
  }
}
