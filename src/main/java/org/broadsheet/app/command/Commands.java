package org.broadsheet.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Problems;
import org.broadsheet.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Runs commands.
public final class Commands {
  private final Console console;
  private final Supplier<Desk> desk;
  private final Home home;

  /// @param desk is asked for by those commands that need the store
  public Commands(Console console, Supplier<Desk> desk, Home home) {
    this.console = console;
    this.desk = desk;
    this.home = home;
  }

  /// The program without a command. Options that it has are read before, by whoever starts it.
  @Command(name = "broadsheet", mixinStandardHelpOptions = false)
  static final class Root {}

  /// The exit status.
  public int run(List<String> arguments) {
    CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Root()));
    commands().forEach(line::addSubcommand);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((problem, _) -> misunderstood(problem));
    line.setExecutionExceptionHandler((thrown, _, _) -> console.refuse(Problems.of(thrown)));
    return line.execute(arguments.toArray(String[]::new));
  }

  private List<Object> commands() {
    return List.of(
        new AddCommand(console, desk),
        new RefreshCommand(console, desk),
        new ListCommand(console, desk),
        new ShowCommand(console, desk),
        new SaveCommand(console, desk),
        new MarkCommand(console, desk),
        new ImportCommand(console, desk),
        new ExportCommand(console, desk),
        new BackupCommand(console, desk),
        new RestoreCommand(console, home),
        new CheckCommand(console, desk),
        new PackCommand(console, desk),
        new UnpackCommand(console, home),
        new ParseCommand(console),
        new ExtractCommand(console));
  }

  private int misunderstood(ParameterException problem) {
    console.refuse(Words.get("command.misunderstood", Misunderstanding.of(problem)));
    return CommandLine.ExitCode.USAGE;
  }
}
