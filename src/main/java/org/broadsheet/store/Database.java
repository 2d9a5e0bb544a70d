package org.broadsheet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/// The H2 file, and how it is opened.
///
/// Not with `WRITE_DELAY=0`, which makes each commit write all pages that it changed and lets
/// nothing tidy up behind: after 12,000 small commits the file was ten times as large as what is in
/// it, where it is one and a half times as large otherwise. A commit therefore may be in memory
/// only; it is the [Writer] that confirms nothing before it forced it to the disk.
///
/// Not with `COMPRESS=TRUE` either: bodies are deflated already, so that it saves 2 % and costs
/// pages of 64 KB, each of which is compressed anew for every mark on it.
record Database(Path file, Use use) {
  private static final String ENDING = ".mv.db";
  private static final String ALWAYS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;DEFAULT_LOCK_TIMEOUT=10000";

  /// Smaller files are not worth the time that it takes to close them tidily.
  private static final long LARGE = 16L << 20;

  private static final int COMPACTING_MILLIS = 1_000;

  enum Use {
    WRITING,
    READING
  }

  Connection connect() throws SQLException {
    String name = file.toAbsolutePath().toString();
    String url =
        "jdbc:h2:file:"
            + name.substring(0, name.length() - ENDING.length())
            + switch (use) {
              case WRITING -> ";MAX_COMPACT_TIME=" + compactingMillis();
              case READING -> ";ACCESS_MODE_DATA=r";
            }
            + ALWAYS;
    Connection connection = new Driver().connect(url, new Properties());
    connection.setAutoCommit(false);
    return connection;
  }

  private int compactingMillis() {
    return file.toFile().length() > LARGE ? COMPACTING_MILLIS : 0;
  }
}
