package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.broadsheet.store.base.Sql;

/// Looks at a database file without writing to it.
sealed interface Inspection {
  record Ours(int version, int articles) implements Inspection {}

  record NotOurs() implements Inspection {}

  record Broken(String why) implements Inspection {}

  /// With this every file of H2 begins.
  byte[] HEAD = "H:2,".getBytes(StandardCharsets.US_ASCII);

  static Inspection of(Path file) {
    try {
      if (!isH2(file)) return new Broken("not a database at all");
      try (Connection connection = new Database(file, true).connect()) {
        return of(new Sql(connection));
      }
    } catch (SQLException | IOException | RuntimeException e) {
      return new Broken(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isH2(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    }
  }

  private static Inspection of(Sql sql) throws SQLException {
    boolean ours =
        sql.exists(
            "select 1 from information_schema.tables where table_name = 'BROADSHEET'"
                + " and table_schema = 'PUBLIC'");
    if (!ours) return new NotOurs();
    int version = (int) sql.number("select version from broadsheet");
    return new Ours(version, (int) sql.number("select coalesce(sum(articles), 0) from counter"));
  }
}
