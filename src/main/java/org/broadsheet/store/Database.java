package org.broadsheet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/// The H2 file, and how it is opened.
///
/// `WRITE_DELAY=0`, because by default H2 confirms commits up to half a second before they are in
/// the file. Not `COMPRESS=TRUE`: bodies are deflated already, so that it saves 2 % and costs pages
/// of 64 KB, each of which is compressed anew for every mark on it.
record Database(Path file, boolean readOnly) {
  private static final String ENDING = ".mv.db";
  private static final String WRITING = ";WRITE_DELAY=0;MAX_COMPACT_TIME=1000";
  private static final String READING = ";ACCESS_MODE_DATA=r";
  private static final String ALWAYS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;DEFAULT_LOCK_TIMEOUT=10000";

  Connection connect() throws SQLException {
    String name = file.toAbsolutePath().toString();
    String url =
        "jdbc:h2:file:"
            + name.substring(0, name.length() - ENDING.length())
            + (readOnly ? READING : WRITING)
            + ALWAYS;
    Connection connection = new Driver().connect(url, new Properties());
    connection.setAutoCommit(false);
    return connection;
  }
}
