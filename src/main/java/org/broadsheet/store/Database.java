package org.broadsheet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/// The H2 file, and how it is opened.
///
/// `WRITE_DELAY=0`, because by default H2 confirms commits up to half a second before they are in
/// the file.
record Database(Path file, boolean readOnly) {
  private static final String ENDING = ".mv.db";
  private static final String WRITING = ";WRITE_DELAY=0;COMPRESS=TRUE";
  private static final String READING = ";ACCESS_MODE_DATA=r";
  private static final String ALWAYS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;DEFAULT_LOCK_TIMEOUT=10000";

  Connection connect() throws SQLException {
    String name = file.toAbsolutePath().toString();
    name = name.substring(0, name.length() - ENDING.length());
    String url = "jdbc:h2:file:" + name + (readOnly ? READING : WRITING) + ALWAYS;
    Connection connection = new org.h2.Driver().connect(url, new Properties());
    connection.setAutoCommit(false);
    return connection;
  }
}
