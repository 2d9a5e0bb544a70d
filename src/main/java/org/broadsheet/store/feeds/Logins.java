package org.broadsheet.store.feeds;

import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Login;
import org.broadsheet.store.base.Sql;

/// Names and passwords, each for one feed and for the origin that it had when they were given.
public final class Logins {
  private final Sql sql;

  public Logins(Sql sql) {
    this.sql = sql;
  }

  /// None where the feed has moved to another origin since.
  public Optional<Login> of(long feed) throws SQLException {
    URI address = address(feed).orElse(null);
    if (address == null) return Optional.empty();
    return sql.first(
        "select name, password from login where feed = ? and origin = ?",
        row -> new Login(row.text("name"), row.text("password")),
        feed,
        Addresses.origin(address));
  }

  /// Nothing for a feed that is not there.
  public void keep(long feed, Login login) throws SQLException {
    URI address = address(feed).orElse(null);
    if (address == null) return;
    sql.change(
        "merge into login (feed, origin, name, password) key (feed) values (?, ?, ?, ?)",
        feed,
        Addresses.origin(address),
        login.user(),
        login.password());
  }

  public void forget(long feed) throws SQLException {
    sql.change("delete from login where feed = ?", feed);
  }

  private Optional<URI> address(long feed) throws SQLException {
    return sql.first(
        "select address from feed where id = ? and kind = 'WEB'",
        row -> URI.create(row.text("address")),
        feed);
  }
}
