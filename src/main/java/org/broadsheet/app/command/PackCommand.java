package org.broadsheet.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.MoveHouse;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "pack", description = "Put everything, pictures too, into one file to move house.")
final class PackCommand implements Callable<Integer> {
  private static final String ENDING = ".broadsheet";

  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "FILE", description = "ends with .broadsheet, which is added if need be")
  private String file = "";

  PackCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Path target = console.file(file.endsWith(ENDING) ? file : file + ENDING);
    MoveHouse.Moving packed = desk.get().moveHouse().pack(target, new Stop(), _ -> {}).join();
    return console.say(
        Words.get("pack.done", packed.file().toString(), packed.articles(), packed.pictures()));
  }
}
