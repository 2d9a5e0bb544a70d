package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.UUID;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Body;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.HeadJson;
import org.broadsheet.store.json.Press;
import org.jspecify.annotations.Nullable;

/// What came, with all that can be worked out of it before it is written: nobody who writes waits
/// for that then.
///
/// @param guid and what else it is known by, hashed: see [Told] and [Essence]
/// @param pressed null where it will hardly be written
public record Prepared(
    Arrival arrival, UUID guid, UUID told, UUID essence, @Nullable Pressed pressed) {

  static Prepared of(Arrival arrival) {
    return new Prepared(
        arrival, Hash.of(arrival.guid()), Told.hash(arrival), Essence.of(arrival), null);
  }

  Prepared pressed(Press press) {
    return new Prepared(arrival, guid, told, essence, Pressed.of(press, head(), arrival.body()));
  }

  HeadJson head() {
    return new HeadJson(
        arrival.guid(),
        arrival.link(),
        arrival.header(),
        arrival.related(),
        arrival.completeness());
  }

  /// @param body as it is to be written, which may be another one than came
  Pressed pressed(Sql sql, Body body) throws SQLException {
    Pressed known = pressed;
    if (known != null && body.equals(arrival.body())) return known;
    return Pressed.of(new Dictionaries(sql).press(), head(), body);
  }
}
