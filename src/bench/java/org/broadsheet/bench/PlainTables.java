package org.broadsheet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/// What H2 alone takes for the least that the store has to do: articles in one table with their
/// order and whether they are unread, each change forced to the disk.
final class PlainTables implements AutoCloseable {
  private static final int BODY = 2_000;

  private final Connection connection;
  private final Random random = new Random(3);
  private final int count;
  private long next;

  PlainTables(Path folder, int count) throws SQLException {
    this.count = count;
    connection =
        DriverManager.getConnection("jdbc:h2:" + folder.resolve("plain") + ";WRITE_DELAY=0");
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table article (id bigint primary key, at bigint not null, title varchar not null,
            body varbinary not null)\
          """);
      statement.execute("create index in_order on article (at desc, id desc)");
      statement.execute("create table unread (article bigint primary key)");
    }
    for (int i = 0; i < count; i += 50) add(50);
  }

  int add(int some) throws SQLException {
    byte[] body = new byte[BODY];
    try (PreparedStatement article =
            connection.prepareStatement("insert into article values (?, ?, ?, ?)");
        PreparedStatement unread = connection.prepareStatement("insert into unread values (?)")) {
      for (int i = 0; i < some; i++) {
        random.nextBytes(body);
        article.setLong(1, ++next);
        article.setLong(2, next * 60_000);
        article.setString(3, "A title of some eight words, as they are");
        article.setBytes(4, body);
        article.addBatch();
        unread.setLong(1, next);
        unread.addBatch();
      }
      article.executeBatch();
      unread.executeBatch();
    }
    return force();
  }

  int ids() throws SQLException {
    return rows("select id from article order by at desc, id desc");
  }

  int sixtyRows() throws SQLException {
    Long[] ids = new Long[60];
    long from = random.nextInt(count - 60);
    for (int i = 0; i < 60; i++) ids[i] = from + i;
    try (PreparedStatement statement =
        connection.prepareStatement("select id, at, title from article where id = any(?)")) {
      statement.setObject(1, ids);
      return rows(statement.executeQuery());
    }
  }

  int markOne() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from unread where article = ?")) {
      statement.setLong(1, random.nextInt(count));
      statement.executeUpdate();
    }
    return force();
  }

  int mark(int some) throws SQLException {
    return batch("delete from unread where article = ?", some);
  }

  int unmark(int some) throws SQLException {
    return batch("merge into unread values (?)", some);
  }

  private int batch(String sql, int some) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= some; i++) {
        statement.setLong(1, i * (long) (count / some));
        statement.addBatch();
      }
      statement.executeBatch();
    }
    return force();
  }

  private int force() throws SQLException {
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
    return 0;
  }

  private int rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return rows(statement.executeQuery(sql));
    }
  }

  private static int rows(ResultSet result) throws SQLException {
    int count = 0;
    while (result.next()) if (result.getLong(1) != 0) count++;
    return count;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
