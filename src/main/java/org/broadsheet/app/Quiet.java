package org.broadsheet.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries' notes to their developers out of a person's terminal.
final class Quiet {
  /// Held, because loggers are collected with their levels when nobody holds them.
  private static final List<Logger> LOGGERS =
      List.of(
          // Advises to use the incubating vector module.
          Logger.getLogger("org.apache.lucene"),
          // Says that the toolkit runs from the class path, in tests.
          Logger.getLogger("com.sun.javafx"));

  private Quiet() {}

  static void loggers() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
