package org.broadsheet.usecase;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongPredicate;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.search.Hits;
import org.broadsheet.search.Search;
import org.broadsheet.search.Sort;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Browse.Listed;

/// Finds articles by words in their titles, texts, captions and credits.
final class Find {
  /// More than anybody looks through.
  private static final int MOST = 2_000;

  private final Store store;
  private final Search search;
  private final Executor background;
  private final java.time.ZoneId zone;

  Find(Store store, Search search, Executor background, java.time.ZoneId zone) {
    this.store = store;
    this.search = search;
    this.background = background;
    this.zone = zone;
  }

  /// The newest first. What the index does not know, whether an article is unread or starred, is
  /// asked of the store.
  CompletableFuture<Listed> find(String query, Show show) {
    return CompletableFuture.supplyAsync(
        () -> {
          Hits hits = search.find(query, Sort.NEWEST, MOST);
          long[] ids = hits.ids();
          if (hits.unreadOnly() || show == Show.UNREAD) ids = only(ids, new Place.Unread());
          if (hits.starredOnly() || show == Show.STARRED) ids = only(ids, new Place.Starred());
          return new Listed(store.once(ids).join(), hits.words());
        },
        background);
  }

  private long[] only(long[] ids, Place place) {
    long[] there = store.list(place, Show.ALL, Order.NEWEST_FIRST, zone).join().clone();
    Arrays.sort(there);
    LongPredicate isThere = id -> Arrays.binarySearch(there, id) >= 0;
    return Arrays.stream(ids).filter(isThere).toArray();
  }
}
