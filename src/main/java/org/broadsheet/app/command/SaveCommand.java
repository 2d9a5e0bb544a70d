package org.broadsheet.app.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.SavePage;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "save", description = "Save a web page, or a text or HTML file, as an article.")
final class SaveCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "ADDRESS|FILE")
  private String what = "";

  SaveCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    SavePage save = desk.get().savePage();
    Saved saved =
        isFile()
            ? save.save(console.file(what), new Stop()).join()
            : save.save(what, new Stop()).join();
    return switch (saved) {
      case Saved.Done done -> say(done);
      case Saved.Refused refused -> console.refuse(refused.problem());
    };
  }

  /// What is written like a file is one, also where it is not there: that is what has to be said.
  private boolean isFile() {
    boolean hasScheme = what.matches("(?i)[a-z][a-z0-9+.-]+:.*");
    boolean asFile = what.matches("(?i)(?:[./~]|\\.\\.)?/.*|[^/]*\\.(?:html?|txt)");
    return !hasScheme && (asFile || Files.exists(console.file(what)));
  }

  private int say(Saved.Done done) {
    console.say(Words.get("command.saved", Long.toString(done.article().value())));
    if (!done.completeness().complete()) {
      ProblemWords.of(done.completeness()).forEach(console::say);
    }
    return 0;
  }
}
