package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.Body;
import org.broadsheet.news.Origin;
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
      "select id, guid_hash, title, at, essence from article where feed = ? and ";

  private final long feed;
  private final Set<UUID> guids = new HashSet<>();
  private final Set<UUID> known = new HashSet<>();
  private final Map<URI, Integer> links = new HashMap<>();
  private boolean first;
  private boolean changed;

  private Recognition(long feed) {
    this.feed = feed;
  }

  /// @param all that the feed gave at once
  static Recognition of(Sql sql, long feed, Collection<Arrival> all) throws SQLException {
    Recognition recognition = new Recognition(feed);
    recognition.first = !sql.exists("select 1 from article where feed = ? limit 1", feed);
    for (Arrival each : all) recognition.add(sql, each);
    int unknown = recognition.guids.size() - recognition.known.size();
    recognition.changed =
        !recognition.first
            && recognition.guids.size() >= MANY
            && recognition.guids.size() * MOST <= unknown;
    return recognition;
  }

  private void add(Sql sql, Arrival arrival) throws SQLException {
    URI link = arrival.link();
    if (link != null) links.merge(link, 1, Integer::sum);
    UUID guid = Hash.of(arrival.guid());
    boolean there =
        guids.add(guid)
            && !first
            && sql.exists("select 1 from article where feed = ? and guid_hash = ?", feed, guid);
    if (there) known.add(guid);
  }

  /// Whether an article of the feed had this guid when this was made.
  boolean isKnown(UUID guid) {
    return known.contains(guid);
  }

  private record Candidate(long id, UUID guid, String title, long at, @Nullable UUID essence) {
    boolean saysTheSame(UUID other) {
      return other.equals(essence);
    }
  }

  /// The article that this one is, although its guid is unknown.
  OptionalLong known(Sql sql, Prepared prepared) throws SQLException {
    if (first) return OptionalLong.empty();
    Arrival arrival = prepared.arrival();
    Candidate byLink = byLink(sql, arrival);
    if (byLink != null && (changed || isSame(byLink, prepared))) {
      return OptionalLong.of(byLink.id());
    }
    Candidate byEssence = only(sql, "essence = ?", prepared.essence());
    if (byEssence != null
        && (sameMoment(byEssence, arrival) || isRetold(sql, byEssence, arrival))) {
      return OptionalLong.of(byEssence.id());
    }
    Candidate byMoment = changed ? byMoment(sql, arrival) : null;
    return byMoment == null ? OptionalLong.empty() : OptionalLong.of(byMoment.id());
  }

  /// Without a moment: what says the same to the digit. Where nothing of it is kept but what a page
  /// says, the essence must do, when the feed gives all its entries new ids.
  private boolean isRetold(Sql sql, Candidate candidate, Arrival arrival) throws SQLException {
    if (arrival.header().published() != null) return false;
    Article kept = new Texts(sql).article(candidate.id()).orElseThrow();
    return kept.origin() == Origin.FEED
        ? digits(kept.body()).equals(digits(arrival.body()))
        : changed;
  }

  private static String digits(Body body) {
    return body.text()
        .codePoints()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A feed that moved house often words its texts anew, and keeps titles and dates.
  private @Nullable Candidate byMoment(Sql sql, Arrival arrival) throws SQLException {
    Instant published = arrival.header().published();
    if (published == null) return null;
    return left(
        sql.list(
            LOOK + "at = ? and title = ? limit 2",
            Recognition::candidate,
            feed,
            published.toEpochMilli(),
            arrival.header().title()));
  }

  private @Nullable Candidate byLink(Sql sql, Arrival arrival) throws SQLException {
    URI link = arrival.link();
    if (link == null || links.getOrDefault(link, 0) > 1) return null;
    Candidate same = only(sql, "link_hash = ?", Hash.of(link.toString()));
    return same == null && changed ? only(sql, "link_hash = ?", Hash.of(otherScheme(link))) : same;
  }

  /// Many a feed changed its ids on the day on which its site learned TLS.
  private static String otherScheme(URI link) {
    String text = link.toString();
    return text.startsWith("https:")
        ? "http" + text.substring(5)
        : text.replaceFirst("^http:", "https:");
  }

  private static boolean isSame(Candidate candidate, Prepared prepared) {
    Arrival arrival = prepared.arrival();
    return candidate.title().equals(arrival.header().title())
        && (sameMoment(candidate, arrival) || candidate.saysTheSame(prepared.essence()));
  }

  private static boolean sameMoment(Candidate candidate, Arrival arrival) {
    Instant published = arrival.header().published();
    return published != null && candidate.at() == published.toEpochMilli();
  }

  /// Null where there are several: then what is looked for tells nothing.
  private @Nullable Candidate only(Sql sql, String condition, UUID value) throws SQLException {
    return left(sql.list(LOOK + condition + " limit 2", Recognition::candidate, feed, value));
  }

  private @Nullable Candidate left(List<Candidate> two) {
    boolean left = two.size() == 1 && !guids.contains(two.getFirst().guid());
    return left ? two.getFirst() : null;
  }

  private static Candidate candidate(Row row) throws SQLException {
    return new Candidate(
        row.number("id"),
        row.hash("guid_hash"),
        row.text("title"),
        row.number("at"),
        row.hashOrNull("essence"));
  }
}
