package org.broadsheet.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.MoveHouse;
import org.broadsheet.usecase.MoveHouse.MovedIn;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "unpack", description = "Take everything out of a file that pack made.")
final class UnpackCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--into", paramLabel = "DIR", description = "another data folder")
  private String into = "";

  UnpackCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Path folder = into.isEmpty() ? home.folder() : console.file(into).normalize();
    if (home.inUse() && folder.equals(home.folder())) {
      return console.refuse(new Problem(Problem.Kind.FOLDER_IN_USE, folder.toString()));
    }
    return say(
        MoveHouse.unpack(
                console.file(file), folder, Clock.systemUTC(), Runnable::run, new Stop(), _ -> {})
            .join(),
        folder);
  }

  private int say(MovedIn movedIn, Path folder) {
    return switch (movedIn) {
      case MovedIn.Done done ->
          console.say(
              Words.get("unpack.done", folder.toString(), done.articles(), done.pictures()));
      case MovedIn.Refused refused -> console.refuse(refused.problem());
    };
  }
}
