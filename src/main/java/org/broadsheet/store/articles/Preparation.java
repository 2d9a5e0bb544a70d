package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    Recognition recognition = Recognition.of(sql, feed, arrivals);
    Press press = new Dictionaries(sql).press();
    List<Prepared> all = new ArrayList<>();
    for (Arrival arrival : arrivals) all.add(Prepared.of(arrival, recognition::isKnown, press));
    return new Preparation(all, recognition);
  }

  /// Those that seem to be new.
  public List<Arrival> fresh() {
    return all.stream().filter(each -> each.pressed() != null).map(Prepared::arrival).toList();
  }
}
