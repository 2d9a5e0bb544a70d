package org.broadsheet.store.retention;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Keep;
import org.broadsheet.news.KeepRules;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.feeds.FeedRows;
import org.broadsheet.store.feeds.FolderTree;
import org.broadsheet.store.rules.Rules;
import org.jspecify.annotations.Nullable;

/// Sees what the rules would take away at a moment.
public final class Planning {
  private static final String OF_FEED =
      """
      select id, at from article where feed = ? and gone = false
      order by feed, gone, at desc, id desc\
      """;

  private final Sql sql;
  private final Instant now;
  private final KeepRules rules;
  private final long[] unread;
  private final long[] starred;

  public Planning(Sql sql, Instant now) throws SQLException {
    this.sql = sql;
    this.now = now;
    this.rules = new Rules(sql).all();
    this.unread = sql.numbers("select article from unread order by article");
    this.starred = sql.numbers("select article from starred order by article");
  }

  public Clearing plan() throws SQLException {
    List<Clearing.OfFeed> feeds = new ArrayList<>();
    List<Folder> folders = FolderTree.read(sql).folders();
    for (Feed feed : new FeedRows(sql).all()) {
      long[] going = going(feed, rule(feed, folders));
      if (going.length > 0) {
        feeds.add(new Clearing.OfFeed(feed.id(), feed.title(), going, bytes(going)));
      }
    }
    long[] gone = feeds.stream().flatMapToLong(f -> LongStream.of(f.articles())).sorted().toArray();
    return new PictureBudget(sql, rules.pictureBytes(), gone, unread, starred).with(feeds);
  }

  private KeepRule rule(Feed feed, List<Folder> folders) {
    KeepRule own = rules.feeds().get(feed.id());
    if (own != null) return own;
    return switch (feed.kind()) {
      case SAVED, EDITION -> KeepRule.FOREVER;
      case WEB -> around(feed.folder(), folders);
    };
  }

  private KeepRule around(@Nullable FolderId folder, List<Folder> folders) {
    Map<FolderId, KeepRule> known = rules.folders();
    for (FolderId at = folder; at != null; at = parent(at, folders)) {
      KeepRule rule = known.get(at);
      if (rule != null) return rule;
    }
    return rules.all();
  }

  private static @Nullable FolderId parent(FolderId of, List<Folder> folders) {
    return folders.stream()
        .filter(folder -> folder.id().equals(of))
        .map(Folder::parent)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private long[] going(Feed feed, KeepRule rule) throws SQLException {
    return LongStream.of(beyond(feed.id().value(), rule.keep()))
        .filter(article -> rule.unreadToo() || !has(unread, article))
        .filter(article -> rule.starredToo() || !has(starred, article))
        .toArray();
  }

  private long[] beyond(long feed, Keep keep) throws SQLException {
    return switch (keep) {
      case Keep.Forever _ -> new long[0];
      case Keep.Newest newest ->
          Arrays.stream(sql.numbers(OF_FEED, feed)).skip(newest.articles()).toArray();
      case Keep.Days days -> {
        long first = now.minus(Duration.ofDays(days.days())).toEpochMilli();
        yield sql.numbersWhere(OF_FEED, at -> at < first, feed);
      }
    };
  }

  static boolean has(long[] sorted, long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  private long bytes(long[] articles) throws SQLException {
    long bytes = 0;
    for (long article : articles) {
      bytes +=
          sql.number(
              """
              select sum(octet_length(body) + coalesce(octet_length(summary), char_length(head)))
              from content where article = ?\
              """,
              article);
    }
    return bytes;
  }
}
