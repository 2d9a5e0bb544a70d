package org.broadsheet.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Poll;
import org.broadsheet.store.articles.Arrivals;
import org.broadsheet.store.articles.Preparation;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.Polling;
import org.broadsheet.store.likeness.Matching;
import org.broadsheet.store.likeness.Signatures;

/// Takes in what a feed gave, a few articles at a time. That the feed was asked is noted with the
/// last of them: if the program ends before, the feed is asked again and gives the rest.
final class Arriving implements Portions<Arrived> {
  private static final int AT_ONCE = 10;

  private final long feed;
  private final Preparation preparation;
  private final Signatures signatures;
  private final Poll after;
  private final Matching matching;
  private final Set<ArticleId> fresh = new LinkedHashSet<>();
  private final Set<ArticleId> rewritten = new LinkedHashSet<>();
  private int taken;

  private Arriving(
      long feed, Preparation preparation, Signatures signatures, Poll after, Matching matching) {
    this.feed = feed;
    this.preparation = preparation;
    this.signatures = signatures;
    this.after = after;
    this.matching = matching;
  }

  /// Works out all that it takes to write them.
  static Arriving prepared(
      Sql sql, FeedId feed, List<Arrival> arrivals, Poll after, Matching matching)
      throws SQLException {
    Preparation preparation = Preparation.of(sql, feed.value(), arrivals);
    Signatures signatures = Signatures.of(preparation.fresh());
    return new Arriving(feed.value(), preparation, signatures, after, matching);
  }

  @Override
  public Optional<Arrived> next(Transaction transaction) throws SQLException {
    if (!matching.ready(transaction.sql())) return Optional.empty();
    Polling polling = new Polling(transaction);
    if (!polling.isAsked(feed)) return Optional.of(arrived());
    int end = Math.min(preparation.all().size(), taken + AT_ONCE);
    take(transaction, end);
    if (end < preparation.all().size()) return Optional.empty();
    polling.asked(feed, after);
    polling.came(feed, after.health(), fresh.size());
    return Optional.of(arrived());
  }

  private void take(Transaction transaction, int end) throws SQLException {
    Arrivals some = new Arrivals(transaction);
    some.take(feed, preparation.all().subList(taken, end), preparation.recognition());
    matching.note(transaction, some.taken(), signatures);
    fresh.addAll(some.fresh());
    rewritten.addAll(some.rewritten());
    taken = end;
  }

  private Arrived arrived() {
    List<ArticleId> other = new ArrayList<>(rewritten);
    other.removeAll(fresh);
    return new Arrived(List.copyOf(fresh), other);
  }
}
