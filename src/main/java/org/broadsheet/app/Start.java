package org.broadsheet.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.app.command.Commands;
import org.broadsheet.app.command.Console;
import org.broadsheet.app.command.Home;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;

/// Does what was asked for: here, where the data folder is free, or by the program that has it.
final class Start {
  /// These read files and need no data folder.
  private static final Set<String> WITHOUT_FOLDER = Set.of("parse", "extract", "help", "--version");

  /// These put something else into the data folder: it must not be open meanwhile.
  private static final Set<String> ON_CLOSED_FOLDER = Set.of("restore", "unpack");

  /// How often, and after which time, a folder is asked for again that is just being let go.
  private static final int TRIES = 50;

  private static final long BETWEEN_MILLIS = 100;

  private final Path folder;
  private final OutputStream out;
  private final OutputStream err;

  Start(Path folder, OutputStream out, OutputStream err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  /// The exit status.
  int run(List<String> arguments) {
    Console console = new Console(Path.of("").toAbsolutePath(), out, err);
    if (!arguments.isEmpty() && WITHOUT_FOLDER.contains(arguments.getFirst())) {
      return new Commands(console, Start::noStore, home()).run(arguments);
    }
    try {
      return claimOrAsk(arguments, console);
    } catch (IOException e) {
      return console.refuse(new Problem(Problem.Kind.CANNOT_WRITE, folder.toString()));
    }
  }

  private static org.broadsheet.usecase.Desk noStore() {
    throw new IllegalStateException("this command needs no store");
  }

  private Home home() {
    return new Home(folder, false, this::recover);
  }

  private void recover(Store store) {
    Clock clock = Clock.systemUTC();
    Program.afterLoss(store, folder, clock, ZoneId.systemDefault()).close();
  }

  private int claimOrAsk(List<String> arguments, Console console) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      CompletableFuture<Host> host = new CompletableFuture<>();
      Instance instance =
          Instance.claim(folder, (from, wanted, o, e) -> host.join().run(from, wanted, o, e));
      if (instance != null) {
        try (instance) {
          return here(arguments, console, host);
        } finally {
          host.complete(Host.CLOSING);
        }
      }
      OptionalInt status = Visitor.ask(folder, arguments, out, err);
      if (status.isPresent()) return status.getAsInt();
      pause();
    }
    return console.refuse(Words.get("open.inuse"));
  }

  /// The other program is just starting or just ending: its sign is not up yet, or not any more.
  private static void pause() {
    CompletableFuture.runAsync(
            () -> {},
            CompletableFuture.delayedExecutor(
                BETWEEN_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS))
        .join();
  }

  private int here(List<String> arguments, Console console, CompletableFuture<Host> host) {
    if (!arguments.isEmpty() && ON_CLOSED_FOLDER.contains(arguments.getFirst())) {
      return new Commands(console, Start::noStore, home()).run(arguments);
    }
    if (!arguments.isEmpty()) return command(arguments, console, host);
    if (!Display.isThere()) {
      console.say(Words.get("start.nodisplay"));
      return command(List.of("list"), console, host);
    }
    return WindowApplication.open(new WindowStart(folder, host), console);
  }

  private int command(List<String> arguments, Console console, CompletableFuture<Host> host) {
    Opening opening = Store.open(folder, Clock.systemUTC());
    String said = OpeningWords.of(opening);
    return switch (opening) {
      case Opening.Ready ready -> command(arguments, console, host, ready.store());
      case Opening.Newer newer -> {
        console.warn(said);
        yield command(arguments, console, host, newer.readOnly());
      }
      case Opening.Outdated outdated -> {
        console.warn(said);
        yield command(arguments, console, host, outdated.readOnly());
      }
      case Opening.InUse _, Opening.Damaged _, Opening.Foreign _, Opening.Unwritable _ ->
          console.refuse(said);
    };
  }

  private int command(
      List<String> arguments, Console console, CompletableFuture<Host> host, Store store) {
    try (Program program = Program.over(store, folder, Clock.systemUTC(), ZoneId.systemDefault())) {
      host.complete(Host.ofCommand(program));
      return new Commands(console, program::desk, home()).run(arguments);
    }
  }
}
