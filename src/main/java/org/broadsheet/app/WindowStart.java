package org.broadsheet.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the window begins with, as soon as the toolkit has one.
final class WindowStart implements AutoCloseable {
  private final Path folder;
  private final CompletableFuture<Host> host;
  private @Nullable Sessions sessions;

  /// @param host is completed with what answers later starts on the same folder
  WindowStart(Path folder, CompletableFuture<Host> host) {
    this.folder = folder;
    this.host = host;
  }

  void begin(Stage stage, Consumer<URI> browser) {
    sessions = new Sessions(folder, stage, browser);
    sessions.begin();
    host.complete(sessions.host());
  }

  @Override
  public void close() {
    if (sessions != null) sessions.close();
  }
}
