package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.TransferOpml.Imported;
import org.broadsheet.words.DeedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Take in the subscriptions of an OPML file.")
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  ImportCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return switch (desk.get().opml().in(console.file(file)).join()) {
      case Imported.Done done -> console.say(DeedWords.imported(done.deed(), done.leftOut()));
      case Imported.Refused refused -> console.refuse(refused.problem());
    };
  }
}
