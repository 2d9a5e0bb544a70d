package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.broadsheet.news.Problem;

/// Puts a backup into a folder in which nobody lives yet, and what belongs to it with it.
record RestoringElsewhere(DataFolder folder, Clock clock, Steps steps) {

  Unpacked restore(Backup backup) {
    if (!Files.isRegularFile(backup.file())) {
      return refused(Problem.Kind.NO_SUCH_FILE, backup.file().toString());
    }
    try {
      folder.create();
      if (new Unpacking(folder, clock, Schema.NEWEST, steps).isTaken()) {
        return refused(Problem.Kind.FOLDER_TAKEN, folder.root().toString());
      }
      Belongings.of(backup).copyTo(folder.root(), steps);
      return restored(Store.restore(folder.root(), backup, clock), backup);
    } catch (IOException | SQLException | CancellationException e) {
      return new Unpacked.Refused(Failures.problem(e));
    }
  }

  private Unpacked restored(Opening opening, Backup backup) throws IOException {
    return switch (opening) {
      case Opening.Ready ready -> {
        ready.store().close();
        yield new Unpacked.Done(Inspection.counted(folder.database()), 0);
      }
      case Opening.Newer newer -> {
        newer.readOnly().close();
        yield refused(Problem.Kind.FROM_NEWER, backup.file().toString());
      }
      case Opening.Outdated outdated -> {
        outdated.readOnly().close();
        yield new Unpacked.Refused(outdated.problem());
      }
      case Opening.InUse _ -> refused(Problem.Kind.FOLDER_IN_USE, folder.root().toString());
      case Opening.Damaged _, Opening.Foreign _ ->
          refused(Problem.Kind.NOT_A_COPY, backup.file().toString());
      case Opening.Unwritable unwritable -> new Unpacked.Refused(unwritable.problem());
    };
  }

  private static Unpacked refused(Problem.Kind kind, String detail) {
    return new Unpacked.Refused(new Problem(kind, detail));
  }
}
