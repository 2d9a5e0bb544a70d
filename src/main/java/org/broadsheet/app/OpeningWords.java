package org.broadsheet.app;

import org.broadsheet.store.Opening;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;

/// Says why a data folder could not be opened, and what to do.
final class OpeningWords {
  private OpeningWords() {}

  static String of(Opening opening) {
    return switch (opening) {
      case Opening.Ready _ -> "";
      case Opening.Newer _ -> Words.get("open.newer");
      case Opening.Outdated outdated ->
          Words.get("open.outdated", ProblemWords.of(outdated.problem()));
      case Opening.InUse _ -> Words.get("open.inuse");
      case Opening.Damaged damaged ->
          Words.get(damaged.backups().isEmpty() ? "open.damaged" : "open.damaged.backup");
      case Opening.Foreign _ -> Words.get("open.foreign");
      case Opening.Unwritable unwritable -> ProblemWords.of(unwritable.problem());
    };
  }
}
