package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.net.Fetcher;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Health;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Show;
import org.broadsheet.page.PageReader;
import org.broadsheet.photo.PhotoReader;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.testing.HandClock;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.Site.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the tests of asking feeds share: the real store, net and readers, servers on loopback, and
/// a clock that is moved by hand, so that days pass at once. Numbers in the names of tests are
/// those of the rules of good feed readers.
@Timeout(60)
abstract class Asking {
  static final Instant START = Instant.parse("2026-11-23T12:00:00Z"); // a Monday
  static final String TYPE = "application/rss+xml";
  static final Map<String, String> TAGGED = Map.of("ETag", "\"a\"");

  @TempDir Path folder;
  final HandClock clock = new HandClock(START);
  final Site site = new Site();
  Optional<Duration> wish = Optional.empty();
  Store store;
  Fetcher fetcher;
  Visit visit;
  Refresh refresh;
  Subscribe subscribe;
  MoveFeed moveFeed;

  /// A copy of an empty store, which is quicker than making one each time.
  private static final class Empty {
    static final byte[] DATABASE = make();

    private static byte[] make() {
      try {
        Path folder = Files.createTempDirectory("empty");
        opened(folder, new HandClock(START)).close();
        return Files.readAllBytes(folder.resolve("news.mv.db"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Store opened(Path folder, Clock clock) {
    return assertInstanceOf(Opening.Ready.class, Store.open(folder, clock)).store();
  }

  private Store open(Path folder) {
    Path database = folder.resolve("news.mv.db");
    try {
      if (!Files.exists(database)) Files.write(database, Empty.DATABASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opened(folder, clock);
  }

  @BeforeEach
  void begin() {
    store = open(folder);
    fetcher = new Fetcher(clock, "Broadsheet/1", store.pauses().join(), Fetcher.Limits.DEFAULT);
    fetcher.onPause((host, until) -> {
      var _ = store.pause(host, until);
    });
    Executor background = work -> Thread.ofVirtual().start(work);
    Semaphore processors = new Semaphore(2);
    PageReader pages = new PageReader();
    FeedReader feeds = new FeedReader();
    Schedule schedule = new Schedule(clock, new Random(7), () -> wish);
    visit = new Visit(store, fetcher, feeds, new Intake(pages), schedule, processors);
    ReadPage readPage = new ReadPage(fetcher, pages, processors);
    KeepPictures pictures = new KeepPictures(store, fetcher, new PhotoReader(), processors);
    KeepWhole whole = new KeepWhole(store, readPage, pictures, background);
    refresh = new Refresh(store, visit, whole, background, clock);
    moveFeed = new MoveFeed(store, fetcher, feeds, visit, background);
    subscribe = new Subscribe(store, fetcher, feeds, visit, background);
  }

  @AfterEach
  void end() {
    fetcher.close();
    store.close();
    site.close();
  }

  /// As when the program is ended and started again.
  void restart() {
    fetcher.close();
    store.close();
    begin();
  }

  /// As when the database is lost: all that is left are the second copies.
  void startAnew() {
    fetcher.close();
    store.close();
    assertInstanceOf(Opening.Ready.class, Store.startAnew(folder, clock)).store().close();
    begin();
  }

  /// A subscription that was not asked yet, as after an import.
  Feed follow(String path) {
    return follow(site.at(path));
  }

  Feed follow(URI address) {
    return store.subscribe(address, "Paper", null, null).join();
  }

  Summary due() {
    return refresh.due(_ -> {}).summary().join();
  }

  Summary all() {
    return refresh.all(_ -> {}).summary().join();
  }

  Summary one(Feed feed) {
    return refresh.one(feed.id(), _ -> {}).summary().join();
  }

  Feed now(FeedId feed) {
    return store.feed(feed).join().orElseThrow();
  }

  Health health(Feed feed) {
    return now(feed.id()).health();
  }

  Instant dueOf(Feed feed) {
    Instant due = health(feed).due();
    if (due == null) throw new AssertionError("never due: " + health(feed));
    return due;
  }

  /// How long it is left alone, from now.
  Duration wait(Feed feed) {
    return Duration.between(clock.instant(), dueOf(feed));
  }

  Poll poll(Feed feed) {
    return store.poll(feed.id()).join().orElseThrow();
  }

  List<Article> articles(Feed feed) {
    long[] ids =
        store
            .list(new Place.InFeed(feed.id()), Show.ALL, Order.NEWEST_FIRST, ZoneOffset.UTC)
            .join();
    return java.util.Arrays.stream(ids)
        .mapToObj(id -> store.article(new ArticleId(id)).join().orElseThrow())
        .toList();
  }

  List<String> titles(Feed feed) {
    return articles(feed).stream().map(article -> article.header().title()).toList();
  }

  int unread(Feed feed) {
    return store.contents(ZoneOffset.UTC).join().unread().getOrDefault(feed.id(), 0);
  }

  void readAll(Feed feed) {
    long[] ids = articles(feed).stream().mapToLong(article -> article.id().value()).toArray();
    store.mark(ids, Mark.READ, "all").join();
  }

  Site serve(String path, String body) {
    return site.text(path, TYPE, body);
  }

  Site serve(String path, String body, Map<String, String> headers) {
    return site.answer(path, Answer.text(200, TYPE, body, headers));
  }

  /// Answers 304 to whoever knows the tag.
  Site serveTagged(String path, String body, String tag) {
    return site.script(
        path,
        asked ->
            asked.header("If-None-Match").equals(tag)
                ? Answer.text(304, TYPE, "", Map.of("ETag", tag))
                : Answer.text(200, TYPE, body, Map.of("ETag", tag)));
  }

  static String rss(String... items) {
    return rssWith("", items);
  }

  /// @param head further elements of the channel
  static String rssWith(String head, String... items) {
    return "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
        + "<channel><title>Paper</title>"
        + head
        + String.join("", items)
        + "</channel></rss>";
  }

  static String item(String guid, String title, Instant published) {
    return item(guid, "", title, published, "Words of " + title);
  }

  static String item(String guid, String link, String title, Instant published, String text) {
    return "<item>"
        + (guid.isEmpty() ? "" : "<guid isPermaLink='false'>" + guid + "</guid>")
        + (link.isEmpty() ? "" : "<link>" + link + "</link>")
        + "<title>"
        + title
        + "</title>"
        + (published == null
            ? ""
            : "<pubDate>"
                + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    published.atOffset(ZoneOffset.UTC))
                + "</pubDate>")
        + "<description>"
        + text
        + "</description></item>";
  }
}
