package org.broadsheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.broadsheet.store.base.Sql;
import org.jspecify.annotations.Nullable;

/// One thread's connection. When the disk is full H2 closes the whole database; it is opened again
/// for whoever asks next.
final class Session {
  private final Database database;
  private final boolean reading;
  private @Nullable Connection connection;
  private @Nullable Sql sql;

  private Session(Database database, boolean reading) {
    this.database = database;
    this.reading = reading;
  }

  static Session writing(Database database) {
    return new Session(database, false);
  }

  static Session reading(Database database) {
    return new Session(database, true);
  }

  Sql sql() throws SQLException {
    if (connection != null && connection.isClosed()) close();
    Sql known = sql;
    return known == null ? open() : known;
  }

  private Sql open() throws SQLException {
    Connection opened = database.connect();
    connection = opened;
    if (reading) prepare(opened);
    Sql fresh = new Sql(opened);
    sql = fresh;
    return fresh;
  }

  /// Each piece of reading sees one moment throughout; long lists come row by row, where H2 would
  /// otherwise write them to a file first.
  private static void prepare(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lazy_query_execution 1");
    }
  }

  /// Ends what was begun. A connection that cannot even do that is given up.
  void rollback() {
    try {
      if (sql != null) sql.rollback();
    } catch (SQLException _) {
      close();
    }
  }

  void close() {
    try {
      if (connection != null) connection.close();
    } catch (SQLException _) {
      // It was broken already; there is nothing that it could still hold.
    }
    connection = null;
    sql = null;
  }
}
