package org.broadsheet.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be seen.
final class Display {
  private Display() {}

  static boolean isThere() {
    return isThere(System.getProperty("os.name", ""), System.getenv());
  }

  /// Windows and macOS always have one; elsewhere X11 or Wayland says so.
  static boolean isThere(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows") || name.startsWith("mac")) return true;
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
