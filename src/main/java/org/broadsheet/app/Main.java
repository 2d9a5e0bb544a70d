package org.broadsheet.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The program's entrance: reads where the data lies and what is to be done, and does it here or
/// lets the program do it that has the data already.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Quiet.loggers();
    // Read once, when the first request is made.
    System.setProperty("java.net.useSystemProxies", "true");
    Request request = Request.of(args);
    int status = new Start(request.folder(), System.out, System.err).run(request.arguments());
    // The toolkit and timers leave threads behind that have nothing to do any more.
    System.exit(status);
  }

  /// @param folder where the data lies
  /// @param arguments without that option; empty for the window
  record Request(Path folder, List<String> arguments) {
    static Request of(String[] args) {
      List<String> arguments = new ArrayList<>();
      @Nullable String folder = null;
      for (int i = 0; i < args.length; i++) {
        if (args[i].equals("--data") && i + 1 < args.length) folder = args[++i];
        else if (args[i].startsWith("--data=")) folder = args[i].substring("--data=".length());
        else arguments.add(args[i]);
      }
      Path data = folder == null ? DataFolder.usual() : Path.of(folder);
      return new Request(data.toAbsolutePath().normalize(), List.copyOf(arguments));
    }
  }
}
