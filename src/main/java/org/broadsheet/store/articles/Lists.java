package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.feeds.FeedRows;
import org.jspecify.annotations.Nullable;

/// Lists the articles of a place by their numbers, in order. Every list is read from an index that
/// holds all of it, in that index's own order, newest first; which feeds belong to it is seen here.
public final class Lists {
  private static final long EVER = Long.MIN_VALUE;

  static final String ALL =
      """
      select id, feed from article where gone = false and at >= ?
      order by gone, at desc, id desc\
      """;
  static final String OF_FEED =
      """
      select id, feed from article where feed = ? and gone = false
      order by feed, gone, at desc, id desc\
      """;

  static final String PUBLISHED =
      """
      select at from article where feed = ? and gone = false
      order by feed, gone, at desc, id desc limit ?\
      """;

  private final Sql sql;

  public Lists(Sql sql) {
    this.sql = sql;
  }

  /// @param midnight when today began, in milliseconds since 1970
  public long[] list(Place place, Show show, Order order, long midnight) throws SQLException {
    long[] newestFirst = list(place, show, midnight);
    return switch (order) {
      case NEWEST_FIRST -> newestFirst;
      case OLDEST_FIRST -> reversed(newestFirst);
    };
  }

  private long[] list(Place place, Show show, long midnight) throws SQLException {
    return switch (place) {
      case Place.Everything _ -> shown(show, EVER, visible());
      case Place.Today _ -> shown(show, midnight, visible());
      case Place.Unread _ -> both(shown(Show.UNREAD, EVER, visible()), show, Show.UNREAD);
      case Place.Starred _ -> both(shown(Show.STARRED, EVER, visible()), show, Show.STARRED);
      case Place.Saved _ -> ofFeed(sql.number("select id from feed where kind = 'SAVED'"), show);
      case Place.InFolder folder -> shown(show, EVER, inFolder(folder.folder().value()));
      case Place.InFeed feed -> ofFeed(feed.feed().value(), show);
      case Place.Found _, Place.InList _, Place.Credits _ -> new long[0];
    };
  }

  private long[] shown(Show show, long since, LongPredicate feeds) throws SQLException {
    Shelf shelf = shelf(show);
    return numbers(shelf == null ? ALL : shelf.inOrder(), feeds, since);
  }

  private static @Nullable Shelf shelf(Show show) {
    return switch (show) {
      case ALL -> null;
      case UNREAD -> Shelf.UNREAD;
      case STARRED -> Shelf.STARRED;
    };
  }

  private long[] ofFeed(long feed, Show show) throws SQLException {
    return both(numbers(OF_FEED, _ -> true, feed), show, Show.ALL);
  }

  /// Those that are on another shelf too, besides the one that they were taken from.
  private long[] both(long[] articles, Show show, Show takenFrom) throws SQLException {
    Shelf shelf = shelf(show);
    if (shelf == null || show == takenFrom || articles.length == 0) return articles;
    long[] others = numbers(shelf.inOrder(), _ -> true, EVER);
    Arrays.sort(others);
    return Arrays.stream(articles)
        .filter(article -> Arrays.binarySearch(others, article) >= 0)
        .toArray();
  }

  private long[] numbers(String statement, LongPredicate feeds, Object value) throws SQLException {
    return sql.numbersWhere(statement, feeds, value);
  }

  private LongPredicate visible() throws SQLException {
    Set<Long> hidden = set(sql.numbers("select id from feed where hidden"));
    return hidden.isEmpty() ? _ -> true : feed -> !hidden.contains(feed);
  }

  private LongPredicate inFolder(long folder) throws SQLException {
    return new HashSet<>(new FeedRows(sql).inFolder(folder))::contains;
  }

  private static Set<Long> set(long[] numbers) {
    Set<Long> set = new HashSet<>();
    for (long number : numbers) set.add(number);
    return set;
  }

  private static long[] reversed(long[] numbers) {
    long[] reversed = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) reversed[numbers.length - 1 - i] = numbers[i];
    return reversed;
  }

  /// Articles that lack something which may still be got, the newest first.
  public List<ArticleId> wanting(@Nullable FeedId feed, int limit) throws SQLException {
    LongPredicate feeds = feed == null ? visible() : number -> number == feed.value();
    long[] articles = numbers(Shelf.WANTING.inOrder(), feeds, EVER);
    return Arrays.stream(articles).limit(limit).mapToObj(ArticleId::new).toList();
  }

  /// When the newest articles of a feed were published, or came.
  public List<Instant> published(long feed, int limit) throws SQLException {
    return sql.list(PUBLISHED, row -> Instant.ofEpochMilli(row.number("at")), feed, limit);
  }
}
