package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Progress;
import org.broadsheet.usecase.Refresh;
import org.broadsheet.usecase.Summary;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.RefreshWords;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "refresh", description = "Ask all feeds for what is new, and keep it whole.")
final class RefreshCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Option(names = "--due", description = "Only feeds whose time has come; for a timer.")
  private boolean due;

  RefreshCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Refresh refresh = desk.get().refresh();
    Refresh.Running running = due ? refresh.due(_ -> {}) : refresh.all(_ -> {});
    int status = say(running.summary().join(), console);
    desk.get().keepSafe().daily().join();
    return status;
  }

  static int say(Summary summary, Console console) {
    Progress progress = summary.progress();
    console.say(
        Words.get(
            "refresh.done",
            RefreshWords.kept(progress.articles(), progress.completed(), progress.pictures())));
    for (Summary.Trouble trouble : summary.troubles()) {
      console.refuse(
          Words.get("command.trouble", trouble.feed().title(), ProblemWords.of(trouble.problem())));
    }
    return summary.troubles().isEmpty() ? 0 : 1;
  }
}
