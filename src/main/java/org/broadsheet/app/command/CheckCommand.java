package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.news.Finding;
import org.broadsheet.usecase.CheckStore;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;

@Command(name = "check", description = "Look at everything that is kept, and say what is wrong.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  CheckCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    CheckStore.Result result = desk.get().check().check(new Stop(), _ -> {}).join();
    console.say(Words.get("check.counted", result.articles(), result.pictures()));
    for (Finding finding : result.findings()) say(finding);
    return result.isSound() ? 0 : 1;
  }

  private void say(Finding finding) {
    String words = Words.get("check." + finding.aspect(), finding.count());
    if (finding.isBad()) console.refuse(words);
    else console.say(words);
  }
}
