package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Arrival;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.Press;

/// What a feed gave, ready to be written; works on a thread that only reads.
///
/// @param recognition of articles that come under another guid
public record Preparation(List<Prepared> all, Recognition recognition) {
  public Preparation {
    all = List.copyOf(all);
  }

  public static Preparation of(Sql sql, long feed, List<Arrival> arrivals) throws SQLException {
    Collection<Arrival> once = onceEach(arrivals);
    Recognition recognition = Recognition.of(sql, feed, once);
    Press press = new Dictionaries(sql).press();
    List<Prepared> all = new ArrayList<>();
    for (Arrival arrival : once) all.add(Prepared.of(arrival, recognition::isKnown, press));
    return new Preparation(all, recognition);
  }

  /// An entry that a feed holds twice, corrected, is the newer of the two, else the second.
  private static Collection<Arrival> onceEach(List<Arrival> arrivals) {
    Map<String, Arrival> once = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) once.merge(arrival.guid(), arrival, Preparation::newer);
    return once.values();
  }

  private static Arrival newer(Arrival first, Arrival second) {
    return moment(second).isBefore(moment(first)) ? first : second;
  }

  private static Instant moment(Arrival arrival) {
    Instant published = arrival.header().published();
    Instant updated = arrival.header().updated();
    if (updated != null) return updated;
    return published == null ? Instant.MIN : published;
  }

  /// Those that seem to be new.
  public List<Arrival> fresh() {
    return all.stream().filter(each -> each.pressed() != null).map(Prepared::arrival).toList();
  }
}
