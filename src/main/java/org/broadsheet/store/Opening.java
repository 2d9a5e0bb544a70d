package org.broadsheet.store;

import java.util.List;
import org.broadsheet.news.Problem;

/// What came of opening a data folder. Whatever it is, the files in the folder are as they were.
public sealed interface Opening {
  record Ready(Store store) implements Opening {}

  /// The folder is from a newer program: it can be read as far as this one understands it.
  record Newer(Store readOnly) implements Opening {}

  /// The folder is from an older program and could not be brought up to date. The old file is as it
  /// was and can be read as far as this program understands it.
  record Outdated(Store readOnly, Problem problem) implements Opening {}

  /// Another program, or another store of this one, has it open.
  record InUse() implements Opening {}

  /// @param why for the log, not for the person
  /// @param backups the newest first; before them the database itself, where it can be read and
  ///   lacks only what was written last
  record Damaged(String why, List<Backup> backups) implements Opening {
    public Damaged {
      backups = List.copyOf(backups);
    }
  }

  /// A database, but of another program.
  record Foreign() implements Opening {}

  record Unwritable(Problem problem) implements Opening {}
}
