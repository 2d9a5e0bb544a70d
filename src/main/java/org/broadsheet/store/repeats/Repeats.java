package org.broadsheet.store.repeats;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Place;
import org.broadsheet.news.Repeat;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.rules.Rules;
import org.broadsheet.store.rules.Rules.Rule;

/// What follows from two articles being the same.
public final class Repeats {
  /// The text of the rule by which each is shown for itself.
  public static final String EACH = "each";

  /// From how many articles on it is quicker to read all repeats.
  private static final int MANY = 50;

  private static final String ALL = "select article, original from repeat order by article";

  private static final String UNREAD =
      """
      select g.original, u.feed from (
        select article, original from repeat
        union all select distinct original, original from repeat) g
      join unread u on u.article = g.article
      where u.at >= ? and u.feed not in (select id from feed where hidden)\
      """;

  private final Sql sql;

  public Repeats(Sql sql) {
    this.sql = sql;
  }

  public boolean areShownOnce() throws SQLException {
    return !new Rules(sql).text(Rule.REPEATS).equals(EACH);
  }

  private record Pair(long article, long original) {
    static Pair of(Row row) throws SQLException {
      return new Pair(row.number("article"), row.number("original"));
    }
  }

  /// A list of articles as it is shown: a feed has all of its own, and where many feeds come
  /// together each article is there once.
  public long[] shown(Place place, long[] articles) throws SQLException {
    return switch (place) {
      case Place.Everything _, Place.Today _, Place.Unread _, Place.Starred _, Place.InFolder _ ->
          once(articles);
      case Place.InFeed _, Place.Saved _, Place.Credits _, Place.Found _, Place.InList _ ->
          articles;
    };
  }

  /// Without those that are the same as one of the others that came before.
  public long[] once(long[] articles) throws SQLException {
    if (!areShownOnce()) return articles;
    Groups groups = new Groups(sql.list(ALL, Pair::of));
    return groups.isEmpty() ? articles : groups.once(articles);
  }

  /// These and all that are the same as one of them: read once is read everywhere.
  public long[] withOthers(long[] articles) throws SQLException {
    if (!areShownOnce()) return articles;
    if (articles.length > MANY) return new Groups(sql.list(ALL, Pair::of)).with(articles);
    LongStream.Builder all = LongStream.builder();
    for (long article : articles) {
      all.add(article);
      for (long other : group(article)) all.add(other);
    }
    return all.build().distinct().toArray();
  }

  /// All that are the same as an article, itself among them; none where it is the only one.
  private long[] group(long article) throws SQLException {
    long original =
        sql.first(
                "select original from repeat where article = ?",
                row -> row.number("original"),
                article)
            .orElse(article);
    long[] repeats = sql.numbers("select article from repeat where original = ?", original);
    if (repeats.length == 0) return repeats;
    return LongStream.concat(LongStream.of(original), LongStream.of(repeats)).toArray();
  }

  /// Where else each of these is, as far as it is there.
  public Map<ArticleId, List<Repeat>> others(long[] articles) throws SQLException {
    Map<ArticleId, List<Repeat>> others = new HashMap<>();
    for (long article : articles) {
      List<Repeat> found = new ArrayList<>();
      for (long other : group(article)) {
        if (other != article) repeat(other).ifPresent(found::add);
      }
      if (!found.isEmpty()) others.put(new ArticleId(article), List.copyOf(found));
    }
    return Map.copyOf(others);
  }

  private Optional<Repeat> repeat(long article) throws SQLException {
    return sql.first(
        """
        select a.feed, coalesce(f.given_title, f.title) as source
        from article a join feed f on f.id = a.feed
        where a.id = ? and a.gone = false and f.hidden = false\
        """,
        row ->
            new Repeat(new ArticleId(article), new FeedId(row.number("feed")), row.text("source")),
        article);
  }

  /// Of each article that is unread in several feeds, those feeds; only what is dated since a
  /// moment counts. None where each is shown for itself.
  public List<List<FeedId>> unreadInSeveral(long since) throws SQLException {
    if (!areShownOnce()) return List.of();
    Map<Long, List<FeedId>> feeds = new TreeMap<>();
    sql.list(
        UNREAD,
        row ->
            feeds
                .computeIfAbsent(row.number("original"), _ -> new ArrayList<>())
                .add(new FeedId(row.number("feed"))),
        since);
    return feeds.values().stream().filter(several -> several.size() > 1).toList();
  }

  /// All repeats in memory: there are few of them.
  private static final class Groups {
    private final long[] repeats;
    private final long[] originals;

    /// @param pairs in the order of their articles
    Groups(List<Pair> pairs) {
      repeats = pairs.stream().mapToLong(Pair::article).toArray();
      originals = pairs.stream().mapToLong(Pair::original).toArray();
    }

    boolean isEmpty() {
      return repeats.length == 0;
    }

    /// The original of an article; itself where it is no repeat.
    private long original(long article) {
      int place = Arrays.binarySearch(repeats, article);
      return place < 0 ? article : originals[place];
    }

    long[] once(long[] articles) {
      long[] known = LongStream.of(originals).sorted().distinct().toArray();
      Map<Long, Long> shown = new HashMap<>();
      for (long article : articles) {
        long original = original(article);
        if (Arrays.binarySearch(known, original) >= 0) shown.merge(original, article, Math::min);
      }
      return LongStream.of(articles)
          .filter(article -> shown.getOrDefault(original(article), article) == article)
          .toArray();
    }

    long[] with(long[] articles) {
      long[] asked = LongStream.of(articles).map(this::original).sorted().distinct().toArray();
      LongStream.Builder all = LongStream.builder();
      for (long article : articles) all.add(article);
      for (int i = 0; i < repeats.length; i++) {
        if (Arrays.binarySearch(asked, originals[i]) >= 0) all.add(repeats[i]).add(originals[i]);
      }
      return all.build().distinct().toArray();
    }
  }
}
