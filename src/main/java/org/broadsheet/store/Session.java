package org.broadsheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Database.Use;
import org.broadsheet.store.base.Sql;
import org.jspecify.annotations.Nullable;

/// One thread's connection. When the disk is full H2 closes the whole database, and opens it for
/// writing only when there is room again; until then it is opened to be read.
final class Session {
  private final Database database;
  private final boolean reading;
  private @Nullable Connection connection;
  private @Nullable Sql sql;

  /// Whether the connection is one for the time being. It is given up soon, because H2 opens
  /// nothing for writing that somebody has open to be read.
  private boolean makeshift;

  private int closings = OpenFiles.closings();

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

  /// To be called between two pieces of work: a connection to a database that H2 has given up is
  /// given up too.
  void refresh() {
    if (closings != OpenFiles.closings()) close();
  }

  Sql sql() throws SQLException {
    Sql known = sql;
    return known == null ? open() : known;
  }

  private Sql open() throws SQLException {
    Connection opened = reading ? connectToRead() : database.connect();
    closings = OpenFiles.closings();
    connection = opened;
    makeshift = opened.isReadOnly() && database.use() != Use.READING;
    if (reading) prepare(opened);
    Sql fresh = new Sql(opened);
    sql = fresh;
    return fresh;
  }

  private Connection connectToRead() throws SQLException {
    try {
      return database.connect();
    } catch (SQLException e) {
      if (Failures.problem(e).kind() != Problem.Kind.DISK_FULL) throw e;
      return new Database(database.file(), Use.READING).connect();
    }
  }

  /// Each piece of reading sees one moment throughout; long lists come row by row, where H2 would
  /// otherwise write them to a file first.
  private static void prepare(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lazy_query_execution 1");
    }
  }

  /// Ends what was read.
  void end() {
    try {
      if (makeshift) close();
      else if (sql != null) sql.rollback();
    } catch (SQLException _) {
      close();
    }
  }

  /// Gives the connection up, and with it what was begun: after a failure it may be a broken one.
  void close() {
    try {
      if (connection != null) connection.close();
    } catch (SQLException | RuntimeException _) { // H2 lets some of its own through
      // It was broken already; there is nothing that it could still hold.
    }
    connection = null;
    sql = null;
  }
}
