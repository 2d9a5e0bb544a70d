package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Write the subscriptions to an OPML file.")
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  ExportCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.get()
        .opml()
        .out(console.file(file))
        .join()
        .map(console::refuse)
        .orElseGet(() -> console.say(Words.get("files.exported", file)));
  }
}
