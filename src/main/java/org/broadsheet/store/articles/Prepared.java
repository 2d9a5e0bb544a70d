package org.broadsheet.store.articles;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Body;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.BodyJson;
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
    return of(arrival, BodyJson.text(arrival.body()));
  }

  private static Prepared of(Arrival arrival, String json) {
    return new Prepared(
        arrival, Hash.of(arrival.guid()), Told.hash(arrival, json), Essence.of(arrival), null);
  }

  /// With the text as it is written, where its guid is not among those known.
  static Prepared of(Arrival arrival, Predicate<UUID> known, Press press) {
    String json = BodyJson.text(arrival.body());
    Prepared bare = of(arrival, json);
    if (known.test(bare.guid())) return bare;
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    Pressed pressed = new Pressed(press.deflated(bare.head().bytes()), press.deflated(body));
    return new Prepared(arrival, bare.guid(), bare.told(), bare.essence(), pressed);
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
