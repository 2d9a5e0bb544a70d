package org.broadsheet.app;

import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.broadsheet.app.command.Console;
import org.broadsheet.ui.Fonts;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// The program with a window. The toolkit makes it; [#open] is how it is begun.
public final class WindowApplication extends Application {
  /// What it does: the toolkit hands over nothing but strings.
  private static @Nullable WindowStart start;

  /// Shows the window, and returns when it was closed and everything is on disk.
  static int open(WindowStart windowStart, Console console) {
    start = windowStart;
    try (windowStart) {
      Fonts.load();
      launch(WindowApplication.class);
      return 0;
    } catch (RuntimeException | LinkageError e) {
      return console.refuse(Words.get("start.nowindow", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void start(Stage stage) {
    Objects.requireNonNull(start)
        .begin(stage, address -> getHostServices().showDocument(address.toString()));
  }
}
