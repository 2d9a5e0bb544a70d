package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.broadsheet.store.base.Sql;

/// Looks at a database file without writing to it.
sealed interface Inspection {
  /// @param commits how many it has; see [org.broadsheet.store.files.Watermark]
  record Ours(int version, int articles, long commits) implements Inspection {}

  record NotOurs() implements Inspection {}

  /// Another program has it open.
  record Busy() implements Inspection {}

  record Broken(String why) implements Inspection {}

  /// With this every file of H2 begins.
  byte[] HEAD = "H:2,".getBytes(StandardCharsets.US_ASCII);

  String TABLES = "select table_name from information_schema.tables where table_schema = 'PUBLIC'";

  static Inspection of(Path file) {
    try {
      if (isHeld(file)) return new Busy();
      if (!isH2(file)) return new Broken("not a database at all");
      try (Connection connection = new Database(file, Database.Use.READING).connect()) {
        return of(new Sql(connection));
      }
    } catch (SQLException | IOException | RuntimeException e) { // H2 lets some of its own through
      return new Broken(String.valueOf(e));
    }
  }

  /// How many articles it holds, after every row of it was read: H2 checks what it reads.
  static int counted(Path file) throws IOException {
    try (Connection connection = new Database(file, Database.Use.READING).connect()) {
      Sql sql = new Sql(connection);
      if (!(of(sql) instanceof Ours ours)) throw new IOException("not a database of ours");
      sql.change("set lazy_query_execution 1");
      for (String table : sql.list(TABLES, row -> row.text("table_name"))) {
        sql.scan("select * from " + table);
      }
      return ours.articles();
    } catch (SQLException | RuntimeException e) { // H2 lets some of its own through
      throw new IOException(e);
    }
  }

  /// By another program. (H2's own answer does not tell that from a lock that H2 forgot to let go
  /// of when it failed on a damaged file.)
  private static boolean isHeld(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static boolean isH2(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    }
  }

  private static Inspection of(Sql sql) throws SQLException {
    boolean ours = sql.list(TABLES, row -> row.text("table_name")).contains("BROADSHEET");
    if (!ours) return new NotOurs();
    return sql.first(
            "select version, commits, (select sum(articles) from counter) as articles from"
                + " broadsheet",
            row -> new Ours(row.count("version"), row.count("articles"), row.number("commits")))
        .orElseThrow();
  }
}
