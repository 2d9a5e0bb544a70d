package org.broadsheet.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.MoveHouse;
import org.broadsheet.usecase.MoveHouse.MovedIn;
import org.broadsheet.usecase.RestoreBackup;
import org.broadsheet.usecase.RestoreBackup.Restored;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "Put a backup back; what was there is kept beside it.")
final class RestoreCommand implements Callable<Integer> {
  private static final Clock CLOCK = Clock.systemUTC();

  private final Console console;
  private final Home home;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "the backup; else the newest that can be read")
  private String file = "";

  @Option(names = "--into", paramLabel = "DIR", description = "another data folder")
  private String into = "";

  RestoreCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = into.isEmpty() ? home.folder() : console.file(into).normalize();
    boolean here = folder.equals(home.folder());
    if (here && home.inUse()) return refuse(Problem.Kind.FOLDER_IN_USE, folder);
    List<Backup> backups = file.isEmpty() ? Store.backups(home.folder()) : chosen();
    if (backups.isEmpty()) return console.refuse(Words.get("restore.none"));
    for (Backup backup : backups) {
      if (here ? putBack(backup) : putElsewhere(backup, folder)) return 0;
    }
    return 1;
  }

  private int refuse(Problem.Kind kind, Path what) {
    return console.refuse(new Problem(kind, what.toString()));
  }

  private List<Backup> chosen() throws IOException {
    Path backup = console.file(file);
    Instant made =
        Files.isRegularFile(backup) ? Files.getLastModifiedTime(backup).toInstant() : Instant.EPOCH;
    return List.of(new Backup(backup, made, 0));
  }

  /// Says what is wrong where it cannot be done: then the next older backup is tried.
  private boolean putBack(Backup backup) {
    return switch (RestoreBackup.restore(home.folder(), backup.file(), CLOCK)) {
      case Restored.Done done -> {
        home.recovery().over(done.store());
        yield console.say(Words.get("restore.done", backup.file().toString())) == 0;
      }
      case Restored.Refused refused -> console.refuse(refused.problem()) == 0;
    };
  }

  private boolean putElsewhere(Backup backup, Path folder) {
    return switch (MoveHouse.restore(backup, folder, CLOCK, Runnable::run, new Stop()).join()) {
      case MovedIn.Done done ->
          console.say(Words.get("restore.elsewhere", folder.toString(), done.articles())) == 0;
      case MovedIn.Refused refused -> console.refuse(refused.problem()) == 0;
    };
  }
}
