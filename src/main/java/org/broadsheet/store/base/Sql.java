package org.broadsheet.store.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Statements on one connection, prepared once and kept: their number is bounded because every
/// statement of the store is a constant. Belongs to the thread that owns the connection.
public final class Sql {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  public Sql(Connection connection) {
    this.connection = connection;
  }

  /// For what no statement can do.
  public Connection connection() {
    return connection;
  }

  /// Makes something of a row; the row is valid only within the call.
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  /// Every row, in order. What the reader asks of the same connection must be another statement.
  public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = prepared(sql, values).executeQuery()) {
      Row row = new Row(result);
      while (result.next()) rows.add(reader.read(row));
    }
    return rows;
  }

  /// The first row, if there is one.
  public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    try (ResultSet result = prepared(sql, values).executeQuery()) {
      return result.next() ? Optional.of(reader.read(new Row(result))) : Optional.empty();
    }
  }

  public boolean exists(String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet result = prepared(sql, values).executeQuery()) {
      return result.next();
    }
  }

  /// Reads every row and forgets it.
  public void scan(String sql) throws SQLException {
    try (ResultSet result = prepared(sql).executeQuery()) {
      while (result.next()) result.getObject(1);
    }
  }

  /// The first column of every row.
  public long[] numbers(String sql, @Nullable Object... values) throws SQLException {
    Numbers numbers = new Numbers();
    try (ResultSet result = prepared(sql, values).executeQuery()) {
      while (result.next()) numbers.add(result.getLong(1));
    }
    return numbers.toArray();
  }

  /// The first column of every row whose second column passes.
  public long[] numbersWhere(String sql, LongPredicate second, @Nullable Object... values)
      throws SQLException {
    Numbers numbers = new Numbers();
    try (ResultSet result = prepared(sql, values).executeQuery()) {
      while (result.next()) if (second.test(result.getLong(2))) numbers.add(result.getLong(1));
    }
    return numbers.toArray();
  }

  /// The first column of the only row.
  public long number(String sql, @Nullable Object... values) throws SQLException {
    return numbers(sql, values)[0];
  }

  /// How many rows it changed.
  public int change(String sql, @Nullable Object... values) throws SQLException {
    return prepared(sql, values).executeUpdate();
  }

  /// Inserts a row and gives the number that it got.
  public long add(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = filled(adding(sql), values);
    statement.executeUpdate();
    try (ResultSet keys = statement.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  /// The same statement once for each row of values.
  public void changeEach(String sql, List<Object[]> rows) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (Object[] row : rows) filled(statement, row).addBatch();
    statement.executeBatch();
  }

  public void commit() throws SQLException {
    connection.commit();
  }

  public void rollback() throws SQLException {
    connection.rollback();
  }

  public Savepoint savepoint() throws SQLException {
    return connection.setSavepoint();
  }

  /// Takes back what was changed since, and nothing else.
  public void rollback(Savepoint to) throws SQLException {
    connection.rollback(to);
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return filled(statement, values);
  }

  private PreparedStatement adding(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql, new int[] {1});
      statements.put(sql, statement);
    }
    return statement;
  }

  private static PreparedStatement filled(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    return statement;
  }
}
