package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.broadsheet.store.files.SafeFiles;
import org.h2.tools.RunScript;

/// The tables, as numbered scripts: the first makes them, each later one brings them up to date.
///
/// H2 commits with every change to a table, so that a script that fails leaves half of its work
/// behind. Therefore scripts only ever run on a file that is not yet the one in use.
record Schema(List<String> scripts) {
  static final Schema NEWEST =
      new Schema(
          List.of(
              "schema-1.sql",
              "schema-2.sql",
              "schema-3.sql",
              "schema-4.sql",
              "schema-5.sql",
              "schema-6.sql"));

  Schema {
    scripts = List.copyOf(scripts);
  }

  int version() {
    return scripts.size();
  }

  /// Brings a file from a version, 0 for none at all, to the newest. What the scripts copied is
  /// gathered then, or the file would stay as large as it was meanwhile.
  void migrate(Path file, int from) throws SQLException, IOException {
    try (Connection connection = new Database(file, Database.Use.MAKING).connect()) {
      for (String script : scripts.subList(from, scripts.size())) run(connection, script);
      try (Statement statement = connection.createStatement()) {
        statement.execute("update broadsheet set version = " + version());
        connection.commit();
        statement.execute("checkpoint sync");
        if (from > 0) statement.execute("shutdown compact");
      }
    }
    SafeFiles.force(file);
  }

  private static void run(Connection connection, String script) throws SQLException, IOException {
    InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream(script), script);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      RunScript.execute(connection, reader);
    }
  }
}
