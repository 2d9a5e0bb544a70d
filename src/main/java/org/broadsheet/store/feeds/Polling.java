package org.broadsheet.store.feeds;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.broadsheet.news.Change;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Health;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.json.HealthJson;
import org.broadsheet.store.json.RhythmJson;
import org.jspecify.annotations.Nullable;

/// Notes what was learned when a feed was asked.
public final class Polling {
  private final Transaction transaction;
  private final Sql sql;

  public Polling(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// Whether the feed is one that is asked.
  public boolean isAsked(long feed) throws SQLException {
    return new FeedRows(sql).poll(feed).isPresent();
  }

  /// False where the feed is not there any more. Its address stays: see [#moved].
  public boolean asked(long feed, Poll after) throws SQLException {
    Poll before = new FeedRows(sql).poll(feed).orElse(null);
    if (before == null) return false;
    write(feed, after);
    transaction.tell(
        sameFortune(before.health(), after.health())
            ? new Change.Asked(new FeedId(feed))
            : new Change.FeedsChanged());
    return true;
  }

  private void write(long feed, Poll after) throws SQLException {
    Health health = after.health();
    Problem problem = health.problem();
    sql.change(
        """
        update feed set etag = ?, last_modified = ?, validators_of = ?, content_hash = ?, rhythm = ?,
          asked = ?, due = ?, failures = ?, problem = ?, problem_detail = ?, answer = ?
        where id = ?\
        """,
        after.validators().etag(),
        after.validators().lastModified(),
        text(after.validators().address()),
        after.contentHash(),
        RhythmJson.write(after.rhythm()),
        millis(health.asked()),
        millis(health.due()),
        health.failures(),
        problem == null ? null : problem.kind().name(),
        problem == null ? null : problem.detail(),
        HealthJson.of(health).write(),
        feed);
  }

  /// How many articles of the answer are new, which is known only when they were taken in.
  public void came(long feed, Health health, int fresh) throws SQLException {
    Answered answered = health.answered();
    if (answered == null || fresh == 0) return;
    Answered counted = new Answered(answered.status(), answered.entries(), fresh);
    sql.change(
        "update feed set answer = ? where id = ?",
        new HealthJson(counted, health.move(), health.offers()).write(),
        feed);
  }

  private static boolean sameFortune(Health one, Health other) {
    return one.failures() == other.failures()
        && Objects.equals(one.problem(), other.problem())
        && Objects.equals(one.move(), other.move())
        && one.offers().equals(other.offers());
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }

  private static @Nullable Long millis(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  /// False where another feed has that address already, or this one is not there.
  public boolean moved(long feed, URI address) throws SQLException {
    absorb(feed, address);
    stepAside(address);
    if (sql.exists("select 1 from feed where address = ?", address.toString())) return false;
    int changed =
        sql.change(
            "update feed set address = ? where id = ? and kind = 'WEB'", address.toString(), feed);
    if (changed > 0) transaction.tell(new Change.FeedsChanged());
    return changed > 0;
  }

  /// A feed that the person gave up does not stand in another's way. It keeps its articles, and the
  /// same address with a fragment of its own, which no server sees, for when it is brought back.
  public void stepAside(URI address) throws SQLException {
    sql.change(
        """
        update feed set address = regexp_replace(address, '#.*', '') || '#' || id
        where address = ? and hidden\
        """,
        address.toString());
  }

  /// Marks that were read from their second copy may wait at the new address, in a feed that has
  /// nothing but them.
  private void absorb(long feed, URI address) throws SQLException {
    long[] waiting =
        sql.numbers(
            "select id from feed where address = ? and hidden and title = ''", address.toString());
    for (long other : waiting) {
      sql.change(
          """
          update state set feed = ? where feed = ?
          and guid_hash not in (select guid_hash from state where feed = ?)\
          """,
          feed,
          other,
          feed);
      sql.change("delete from state where feed = ?", other);
      sql.change("delete from counter where feed = ?", other);
      sql.change("delete from feed where id = ?", other);
    }
  }

  /// What the feed calls itself; true where that was new.
  public boolean calls(long feed, String title, @Nullable URI site) throws SQLException {
    String address = text(site);
    int changed =
        sql.change(
            """
            update feed set title = ?, site = coalesce(?, site)
            where id = ? and (title <> ? or site is distinct from coalesce(?, site))\
            """,
            title,
            address,
            feed,
            title,
            address);
    if (changed == 0) return false;
    new Follow(sql).feed(feed);
    transaction.tell(new Change.FeedsChanged());
    return true;
  }
}
