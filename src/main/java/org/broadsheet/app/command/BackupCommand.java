package org.broadsheet.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.KeepSafe;
import org.broadsheet.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Copy the articles and marks, and count what is in the copy.")
final class BackupCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "where to; else among the backups of each day")
  private String file = "";

  BackupCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    KeepSafe keepSafe = desk.get().keepSafe();
    if (file.isEmpty()) return say(keepSafe.backUp().join());
    Path target = console.file(file);
    if (target.toFile().isDirectory()) {
      return console.refuse(new Problem(Problem.Kind.CANNOT_WRITE, target.toString()));
    }
    return say(keepSafe.backUp(target).join());
  }

  private int say(KeepSafe.Copy copy) {
    return console.say(Words.get("backup.made", copy.file().toString(), copy.articles()));
  }
}
