package org.broadsheet.app;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.app.command.Commands;
import org.broadsheet.app.command.Console;
import org.broadsheet.app.command.Home;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;

/// Does what later starts of the program on the same folder were asked to do.
interface Host extends Doorkeeper.Commands {
  /// The folder is just being let go: whoever asks, tries again.
  Host CLOSING = (_, _, _, _) -> 1;

  private static Commands commands(Program program, Console console) {
    return new Commands(console, program::desk, new Home(program.folder(), true, Store::close));
  }

  /// While a command runs, other commands do too; a window has to wait.
  static Host ofCommand(Program program) {
    return (folder, arguments, out, err) -> {
      Console console = new Console(folder, out, err);
      if (arguments.isEmpty()) return console.refuse(Words.get("open.busy"));
      return commands(program, console).run(arguments);
    };
  }

  /// @param show brings the window to the front
  static Host ofWindow(Program program, Runnable show) {
    return (Path folder, List<String> arguments, OutputStream out, OutputStream err) -> {
      Console console = new Console(folder, out, err);
      if (!arguments.isEmpty()) return commands(program, console).run(arguments);
      show.run();
      return 0;
    };
  }
}
