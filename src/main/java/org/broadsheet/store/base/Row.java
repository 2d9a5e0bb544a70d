package org.broadsheet.store.base;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a result, read by the columns' names. Moments are kept as milliseconds since 1970.
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  public long number(String column) throws SQLException {
    return result.getLong(column);
  }

  public @Nullable Long numberOrNull(String column) throws SQLException {
    long number = result.getLong(column);
    return result.wasNull() ? null : number;
  }

  public int count(String column) throws SQLException {
    return result.getInt(column);
  }

  public boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  /// The empty string where there is none.
  public String text(String column) throws SQLException {
    String text = result.getString(column);
    return text == null ? "" : text;
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  /// No bytes at all where there are none.
  public byte[] bytes(String column) throws SQLException {
    byte[] bytes = result.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  /// See [Hash].
  public UUID hash(String column) throws SQLException {
    return result.getObject(column, UUID.class);
  }

  public @Nullable UUID hashOrNull(String column) throws SQLException {
    return result.getObject(column, UUID.class);
  }

  public @Nullable Instant moment(String column) throws SQLException {
    Long millis = numberOrNull(column);
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  public @Nullable URI address(String column) throws SQLException {
    return Address.read(text(column));
  }
}
