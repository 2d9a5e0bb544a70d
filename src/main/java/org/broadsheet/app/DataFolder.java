package org.broadsheet.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its things when nobody says where.
///
/// @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory
///   Specification</a>
final class DataFolder {
  private DataFolder() {}

  static Path usual() {
    return usual(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")),
        System.getenv());
  }

  static Path usual(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return under(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"), "Broadsheet");
    }
    if (name.startsWith("mac")) return home.resolve("Library/Application Support/Broadsheet");
    return under(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"), "broadsheet");
  }

  /// The specification has relative paths ignored.
  private static Path under(@Nullable String named, Path usual, String name) {
    boolean usable = named != null && !named.isBlank() && Path.of(named).isAbsolute();
    return (usable ? Path.of(named) : usual).resolve(name);
  }
}
