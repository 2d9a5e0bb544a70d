package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.broadsheet.news.Arrival;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.jspecify.annotations.Nullable;

/// Knows articles again that a feed brings under another guid, as when it moves to another system:
/// else a whole feed would come a second time, unread. The old guid must have left the feed, and
/// nothing else must fit.
final class Recognition {
  /// Of so many entries most have a new guid: then the feed has changed its way of making them.
  private static final int MANY = 3;

  private static final double MOST = 0.8;

  private static final String LOOK =
      "select id, guid_hash, title, at, seen, essence from article where feed = ? and ";

  private final Sql sql;
  private final long feed;
  private final Set<UUID> guids = new HashSet<>();
  private final Map<URI, Integer> links = new HashMap<>();
  private final boolean changed;

  Recognition(Sql sql, long feed, List<Arrival> arrivals) throws SQLException {
    this.sql = sql;
    this.feed = feed;
    for (Arrival arrival : arrivals) {
      guids.add(Hash.of(arrival.guid()));
      URI link = arrival.link();
      if (link != null) links.merge(link, 1, Integer::sum);
    }
    changed = guids.size() >= MANY && guids.size() * MOST <= unknown();
  }

  private record Candidate(
      long id, UUID guid, String title, long at, long seen, @Nullable UUID essence) {
    boolean saysTheSame(UUID other) {
      return other.equals(essence);
    }
  }

  private int unknown() throws SQLException {
    int unknown = 0;
    for (UUID guid : guids) {
      boolean known =
          sql.exists("select 1 from article where feed = ? and guid_hash = ?", feed, guid);
      if (!known) unknown++;
    }
    return unknown;
  }

  /// The article that this one is, although its guid is unknown.
  OptionalLong known(Arrival arrival) throws SQLException {
    UUID essence = Essence.of(arrival);
    Candidate byLink = byLink(arrival);
    if (byLink != null && (changed || isSame(byLink, arrival, essence))) {
      return OptionalLong.of(byLink.id());
    }
    Candidate byEssence = only("essence = ?", essence);
    return byEssence == null || !sameMoment(byEssence, arrival)
        ? OptionalLong.empty()
        : OptionalLong.of(byEssence.id());
  }

  private @Nullable Candidate byLink(Arrival arrival) throws SQLException {
    URI link = arrival.link();
    if (link == null || links.getOrDefault(link, 0) > 1) return null;
    return only("link_hash = ?", Hash.of(link.toString()));
  }

  private static boolean isSame(Candidate candidate, Arrival arrival, UUID essence) {
    return candidate.title().equals(arrival.header().title())
        && (sameMoment(candidate, arrival) || candidate.saysTheSame(essence));
  }

  private static boolean sameMoment(Candidate candidate, Arrival arrival) {
    Instant published = arrival.header().published();
    return candidate.at() == (published == null ? candidate.seen() : published.toEpochMilli());
  }

  /// Null where there are several: then what is looked for tells nothing.
  private @Nullable Candidate only(String condition, UUID value) throws SQLException {
    List<Candidate> all = sql.list(LOOK + condition, Recognition::candidate, feed, value);
    boolean left = all.size() == 1 && !guids.contains(all.getFirst().guid());
    return left ? all.getFirst() : null;
  }

  private static Candidate candidate(Row row) throws SQLException {
    return new Candidate(
        row.number("id"),
        row.hash("guid_hash"),
        row.text("title"),
        row.number("at"),
        row.number("seen"),
        row.hashOrNull("essence"));
  }
}
