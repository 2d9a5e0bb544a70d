package org.broadsheet.store.feeds;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Health;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.HealthJson;
import org.broadsheet.store.json.RhythmJson;
import org.jspecify.annotations.Nullable;

/// Reads feeds.
public final class FeedRows {
  private static final String FEEDS =
      """
      select id, kind, address, coalesce(given_title, title) as shown_title, site, folder, etag,
        last_modified, validators_of, content_hash, rhythm, asked, due, failures, problem,
        problem_detail, answer
      from feed where not hidden\
      """;

  private final Sql sql;

  public FeedRows(Sql sql) {
    this.sql = sql;
  }

  public List<Feed> all() throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    return sql.list(FEEDS + " order by id", row -> feed(row, tree));
  }

  public Optional<Feed> feed(long id) throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    return sql.first(FEEDS + " and id = ?", row -> feed(row, tree), id);
  }

  public Optional<Feed> at(URI address) throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    return sql.first(FEEDS + " and address = ?", row -> feed(row, tree), address.toString());
  }

  public Optional<Poll> poll(long id) throws SQLException {
    return sql.first(FEEDS + " and kind = 'WEB' and id = ?", FeedRows::poll, id);
  }

  public List<Poll> polls() throws SQLException {
    return sql.list(FEEDS + " and kind = 'WEB' order by id", FeedRows::poll);
  }

  /// The feeds that are seen in a folder or in one within it.
  public List<Long> inFolder(long folder) throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    record Lying(long feed, @Nullable Long folder) {}
    return sql
        .list(
            "select id, folder from feed where not hidden and folder is not null",
            row -> new Lying(row.number("id"), row.numberOrNull("folder")))
        .stream()
        .filter(feed -> tree.within(feed.folder(), folder))
        .map(Lying::feed)
        .toList();
  }

  public Outline outline(String title) throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    List<Subscription> subscriptions =
        sql.list(
            FEEDS + " and kind = 'WEB' order by id",
            row ->
                new Subscription(
                    row.text("shown_title"),
                    address(row),
                    row.address("site"),
                    tree.path(row.numberOrNull("folder"))));
    return new Outline(title, subscriptions, tree.paths(), List.of());
  }

  private static Feed feed(Row row, FolderTree tree) throws SQLException {
    return new Feed(
        new FeedId(row.number("id")),
        Feed.Kind.valueOf(row.text("kind")),
        address(row),
        row.text("shown_title"),
        row.address("site"),
        tree.visible(row.numberOrNull("folder")),
        health(row));
  }

  private static Poll poll(Row row) throws SQLException {
    return new Poll(
        new FeedId(row.number("id")),
        address(row),
        new Validators(row.text("etag"), row.text("last_modified"), row.address("validators_of")),
        row.text("content_hash"),
        RhythmJson.read(row.text("rhythm")),
        health(row));
  }

  private static URI address(Row row) throws SQLException {
    return URI.create(row.text("address"));
  }

  private static Health health(Row row) throws SQLException {
    String problem = row.textOrNull("problem");
    HealthJson last = HealthJson.read(row.text("answer"));
    return new Health(
        row.moment("asked"),
        row.moment("due"),
        row.count("failures"),
        problem == null ? null : problem(problem, row.text("problem_detail")),
        last.answered(),
        last.move(),
        last.offers());
  }

  private static Problem problem(String name, String detail) {
    for (Problem.Kind kind : Problem.Kind.values()) {
      if (kind.name().equals(name)) return new Problem(kind, detail);
    }
    return new Problem(Problem.Kind.INTERNAL, name);
  }
}
