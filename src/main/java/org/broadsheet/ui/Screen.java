package org.broadsheet.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs what touches the window, on the thread that may. The only place that knows how.
public final class Screen implements Executor {
  @Override
  public void execute(Runnable task) {
    Platform.runLater(task);
  }
}
