package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Change;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Related;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.json.HeadJson;
import org.jspecify.annotations.Nullable;

/// Takes in articles: new ones, those that came before and read differently now, and fuller texts
/// of those that are kept.
public final class Arrivals {
  private final Transaction transaction;
  private final Sql sql;
  private final Counters counters = new Counters();
  private final Set<ArticleId> fresh = new LinkedHashSet<>();
  private final Set<ArticleId> rewritten = new LinkedHashSet<>();
  private final List<Taken> taken = new ArrayList<>();

  public Arrivals(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// An article as it is kept now.
  public record Taken(ArticleId id, @Nullable URI link, String title, Body body) {}

  private record Known(long id, UUID told, @Nullable UUID essence, String title, boolean gone) {}

  private interface Recognising {
    OptionalLong known(Prepared prepared) throws SQLException;
  }

  /// What its feed gave, or a part of it. An article that the person deleted stays away.
  public void take(long feed, List<Prepared> some, Recognition recognition) throws SQLException {
    take(feed, some, (Recognising) prepared -> recognition.known(sql, prepared));
  }

  /// All at once.
  public void take(long feed, List<Arrival> arrivals) throws SQLException {
    Preparation preparation = Preparation.of(sql, feed, arrivals);
    take(feed, preparation.all(), preparation.recognition());
  }

  private void take(long feed, List<Prepared> some, Recognising recognising) throws SQLException {
    for (Prepared each : some) take(feed, each, recognising);
    counters.write(sql);
    if (!fresh.isEmpty()) transaction.tell(new Change.Arrived(new FeedId(feed), fresh()));
    if (!rewritten.isEmpty()) transaction.tell(new Change.Rewritten(rewritten()));
  }

  public List<ArticleId> fresh() {
    return List.copyOf(fresh);
  }

  /// All whose texts are new.
  public List<Taken> taken() {
    return List.copyOf(taken);
  }

  public List<ArticleId> rewritten() {
    return rewritten.stream().filter(article -> !fresh.contains(article)).toList();
  }

  private void take(long feed, Prepared one, Recognising recognising) throws SQLException {
    Known known = known(feed, one.guid()).orElse(null);
    if (known == null) known = renamed(feed, one, recognising).orElse(null);
    if (known == null) {
      fresh.add(new ArticleId(insert(feed, one)));
    } else if (!known.gone() && !known.told().equals(one.told())) {
      boolean another = !one.essence().equals(known.essence()) || !titled(known, one.arrival());
      merge(known.id(), one, another);
      rewritten.add(new ArticleId(known.id()));
    } else if (known.essence() == null) {
      note(known.id(), one);
    }
  }

  private static boolean titled(Known known, Arrival arrival) {
    return known.title().equals(arrival.header().title());
  }

  private Optional<Known> renamed(long feed, Prepared one, Recognising recognising)
      throws SQLException {
    OptionalLong article = recognising.known(one);
    if (article.isEmpty()) return Optional.empty();
    new Renaming(transaction).rename(article.getAsLong(), one.arrival().guid());
    return known(feed, one.guid());
  }

  private Optional<Known> known(long feed, UUID guid) throws SQLException {
    return sql.first(
        """
        select id, told_hash, essence, title, gone from article
        where feed = ? and guid_hash = ?\
        """,
        Arrivals::known,
        feed,
        guid);
  }

  private static Known known(Row row) throws SQLException {
    return new Known(
        row.number("id"),
        row.hash("told_hash"),
        row.hashOrNull("essence"),
        row.text("title"),
        row.flag("gone"));
  }

  private void note(long article, Prepared one) throws SQLException {
    sql.change(
        "update article set told_hash = ?, essence = ? where id = ?",
        one.told(),
        one.essence(),
        article);
  }

  private long insert(long feed, Prepared one) throws SQLException {
    long id = new ArticleRows(sql).insert(feed, one, transaction.now());
    Waiting marks = Waiting.take(sql, feed, one.guid());
    marks.put(sql, id);
    counters.add(feed, marks, 1);
    took(id, one.arrival());
    return id;
  }

  /// @param another whether it is another text, and not the old one with other numbers in it
  private void merge(long id, Prepared one, boolean another) throws SQLException {
    Article kept = new Texts(sql).article(id).orElseThrow();
    replace(kept, Merging.merged(kept, one.arrival(), another ? transaction.now() : null));
    note(id, one);
    if (another) {
      sql.change(
          "update article set changed = ? where id = ?", transaction.now().toEpochMilli(), id);
    }
  }

  private void replace(Article kept, Arrival now) throws SQLException {
    HeadJson head =
        new HeadJson(now.guid(), now.link(), now.header(), now.related(), now.completeness());
    new ArticleRows(sql).replace(kept.id().value(), head, now.body(), now.origin(), kept.seen());
    took(kept.id().value(), now);
  }

  private void took(long id, Arrival arrival) {
    taken.add(
        new Taken(new ArticleId(id), arrival.link(), arrival.header().title(), arrival.body()));
  }

  /// A fuller text, or the same one with more of its pictures; false where the article is not there
  /// any more.
  public boolean rewrite(
      ArticleId id,
      Header header,
      Body body,
      Origin origin,
      List<Related> related,
      Completeness completeness)
      throws SQLException {
    Article kept = new Texts(sql).article(id.value()).orElse(null);
    if (kept == null) return false;
    replace(
        kept, new Arrival(kept.guid(), kept.link(), header, body, origin, related, completeness));
    transaction.tell(new Change.Rewritten(List.of(id)));
    return true;
  }

  /// A page that the person saves.
  ///
  /// @param came whether it was not there before
  public record Saved(ArticleId id, boolean came) {}

  /// Replaces the text where the same page was saved before.
  public Saved save(Arrival page) throws SQLException {
    long feed = sql.number("select id from feed where kind = 'SAVED'");
    Arrival arrival = byLink(page);
    Known known = known(feed, Hash.of(arrival.guid())).orElse(null);
    boolean came = known != null && known.gone() && new Presence(transaction).bringBack(known.id());
    if (known != null && known.gone() && !came) {
      // It was cleared from the disk, and nothing but its number would be left to bring back.
      sql.change("delete from article where id = ?", known.id());
      known = null;
    }
    if (known == null) {
      take(feed, List.of(Prepared.of(arrival)), (Recognising) _ -> OptionalLong.empty());
      return new Saved(fresh().getFirst(), true);
    }
    replace(new Texts(sql).article(known.id()).orElseThrow(), arrival);
    ArticleId id = new ArticleId(known.id());
    transaction.tell(new Change.Rewritten(List.of(id)));
    return new Saved(id, came);
  }

  private static Arrival byLink(Arrival page) {
    URI link = page.link();
    return new Arrival(
        link == null ? page.guid() : link.toString(),
        link,
        page.header(),
        page.body(),
        page.origin(),
        page.related(),
        page.completeness());
  }
}
