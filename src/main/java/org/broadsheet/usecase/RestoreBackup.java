package org.broadsheet.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;

/// Puts a backup in the place of the articles of a folder that nobody has open. What was there is
/// kept beside it.
public final class RestoreBackup {
  private RestoreBackup() {}

  public sealed interface Restored {
    /// @param store open, over what the backup holds
    record Done(Store store) implements Restored {}

    /// Everything is as it was.
    record Refused(Problem problem) implements Restored {}
  }

  /// Blocks until it is done.
  public static Restored restore(Path folder, Path backup, Clock clock) {
    if (!Files.isRegularFile(backup)) return refused(Problem.Kind.NO_SUCH_FILE, backup);
    return switch (Store.restore(folder, new Backup(backup, Instant.EPOCH, 0), clock)) {
      case Opening.Ready ready -> new Restored.Done(ready.store());
      case Opening.Newer newer -> {
        newer.readOnly().close();
        yield refused(Problem.Kind.FROM_NEWER, backup);
      }
      case Opening.Outdated outdated -> {
        outdated.readOnly().close();
        yield new Restored.Refused(outdated.problem());
      }
      case Opening.InUse _ -> refused(Problem.Kind.FOLDER_IN_USE, folder);
      case Opening.Damaged _, Opening.Foreign _ -> refused(Problem.Kind.NOT_A_COPY, backup);
      case Opening.Unwritable unwritable -> new Restored.Refused(unwritable.problem());
    };
  }

  private static Restored refused(Problem.Kind kind, Path what) {
    return new Restored.Refused(new Problem(kind, what.toString()));
  }
}
