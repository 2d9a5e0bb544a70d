package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;

/// The H2 file, and how it is opened.
///
/// `WRITE_DELAY=0`, because by default H2 confirms commits up to half a second before they are in
/// the file. Not `COMPRESS=TRUE`: bodies are deflated already, so that it saves 2 % and costs pages
/// of 64 KB, each of which is compressed anew for every mark on it.
record Database(Path file, Use use) {
  private static final String ENDING = ".mv.db";
  private static final String ALWAYS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;DEFAULT_LOCK_TIMEOUT=10000";

  /// Smaller files are not worth the time that it takes to close them tidily.
  private static final long LARGE = 16L << 20;

  private static final int COMPACTING_MILLIS = 1_000;

  enum Use {
    RUNNING,
    READING,
    /// A file that nobody relies on before it is whole.
    MAKING
  }

  /// One at a time: where H2 has the database open in this program, it hands out another connection
  /// to it. So a file that is locked although no other program has it is one that H2 has given up.
  Connection connect() throws SQLException {
    synchronized (Database.class) {
      try {
        return open();
      } catch (SQLException e) {
        if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1 || !closeForgotten()) throw e;
        return open();
      }
    }
  }

  private boolean closeForgotten() throws SQLException {
    try {
      return OpenFiles.close(file);
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  private Connection open() throws SQLException {
    String name = OpenFiles.name(file);
    String url =
        "jdbc:h2:"
            + name.substring(0, name.length() - ENDING.length())
            + switch (use) {
              case RUNNING -> ";WRITE_DELAY=0;MAX_COMPACT_TIME=" + compactingMillis();
              case READING -> ";ACCESS_MODE_DATA=r";
              case MAKING -> "";
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
