package org.broadsheet.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Health;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Health.Move;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.store.Arrived;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

/// Asks one feed whether there is anything new, and puts what came into the store: articles,
/// validators and the time of the next visit in one transaction.
final class Visit {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final Store store;
  private final Fetcher fetcher;
  private final FeedReader feeds;
  private final Intake intake;
  private final Schedule schedule;
  private final Troubles troubles;
  private final Semaphore processors;

  Visit(
      Store store,
      Fetcher fetcher,
      FeedReader feeds,
      Intake intake,
      Schedule schedule,
      Semaphore processors) {
    this.store = store;
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.intake = intake;
    this.schedule = schedule;
    this.troubles = new Troubles(store, schedule);
    this.processors = processors;
  }

  sealed interface Outcome {
    /// @param fresh articles that are new
    record Read(List<ArticleId> fresh) implements Outcome {}

    record Same() implements Outcome {}

    record Trouble(Problem problem) implements Outcome {}

    record Stopped() implements Outcome {}
  }

  /// At its time, which may have come while the machine slept: not in an hour that the feed wants
  /// to be left out.
  Outcome visitDue(Poll poll, Stop stop) {
    Instant now = schedule.now();
    if (!poll.health().isDue(now)) return new Outcome.Same();
    if (!schedule.skips(poll.rhythm(), now)) return visit(poll, stop);
    Instant later = schedule.outsideOfSkipped(now, poll.rhythm());
    if (!later.isAfter(now)) return visit(poll, stop);
    troubles.postpone(poll, later);
    return new Outcome.Same();
  }

  Outcome visit(Poll poll, Stop stop) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Request request =
        new Request(poll.address(), Wanted.FEED, poll.validators(), credentials(poll.feed()));
    return switch (stop.await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> take(poll, fresh);
      case Unchanged unchanged -> unchanged(poll, unchanged);
      case Failed failed -> troubles.failed(poll, failed);
    };
  }

  /// Something of ours went wrong: it is tried again like what goes wrong at a server, and not
  /// every minute.
  void failed(FeedId feed, Problem problem) {
    store.poll(feed).join().ifPresent(poll -> troubles.failed(poll, new Failed(problem, 0, null)));
  }

  private @Nullable Credentials credentials(FeedId feed) {
    return store
        .login(feed)
        .join()
        .map(login -> new Credentials(login.user(), login.password()))
        .orElse(null);
  }

  /// What a feed answered, whoever asked it.
  Outcome take(Poll poll, Fresh fresh) {
    String hash = Hashes.sha256(fresh.download().bytes());
    if (hash.equals(poll.contentHash())) return sameBytes(poll, fresh);
    return switch (read(fresh)) {
      case FeedReading.Parsed parsed -> read(poll, fresh, parsed.feed(), hash);
      case FeedReading.NotAFeed not ->
          troubles.notAFeed(poll, not.problem(), offers(fresh), fresh.movedTo());
    };
  }

  private FeedReading read(Fresh fresh) {
    processors.acquireUninterruptibly();
    try {
      return feeds.read(fresh.download());
    } finally {
      processors.release();
    }
  }

  private List<FeedLink> offers(Fresh fresh) {
    return feeds.discover(fresh.download()).stream().limit(Troubles.MOST_OFFERS).toList();
  }

  private Outcome read(Poll poll, Fresh fresh, ParsedFeed feed, String hash) {
    List<Arrival> arrivals = intake.arrivals(feed, fresh.download().address());
    Instant due = due(poll, feed.rhythm(), fresh.validators(), fresh.freshUntil(), published(feed));
    Move move = moved(poll, fresh.movedTo(), fresh.movedOpenly());
    Poll after = after(poll, fresh.validators(), hash, feed.rhythm(), read(due, feed, move));
    Arrived arrived = store.arrive(poll.feed(), arrivals, after).join();
    URI site = Addresses.isWeb(feed.link()) ? feed.link() : null;
    if (!feed.title().text().isBlank()) {
      store.callsItself(poll.feed(), feed.title().text().strip(), site).join();
    }
    return new Outcome.Read(arrived.fresh());
  }

  /// Of too many entries the rest is left out, which is no failure but is said.
  private Health read(Instant due, ParsedFeed feed, @Nullable Move move) {
    int entries = feed.entries().size();
    Health well = well(due, new Answered(OK, entries, 0), move);
    if (entries < FeedReader.MOST_ENTRIES) return well;
    Problem problem = new Problem(Problem.Kind.TOO_MANY, Integer.toString(entries));
    return new Health(well.asked(), due, 0, problem, well.answered(), move, List.of());
  }

  private static Stream<Instant> published(ParsedFeed feed) {
    return feed.entries().stream().map(Entry::published).flatMap(Stream::ofNullable);
  }

  /// Bytes that were read before, as a feed.
  private Outcome sameBytes(Poll poll, Fresh fresh) {
    Instant due = due(poll, poll.rhythm(), fresh.validators(), fresh.freshUntil(), Stream.empty());
    Move move = moved(poll, fresh.movedTo(), fresh.movedOpenly());
    return same(poll, fresh.validators(), asBefore(poll, due, OK, move));
  }

  private Outcome unchanged(Poll poll, Unchanged unchanged) {
    Instant due =
        due(poll, poll.rhythm(), unchanged.validators(), unchanged.freshUntil(), Stream.empty());
    Move move = moved(poll, unchanged.movedTo(), unchanged.movedOpenly());
    return same(poll, unchanged.validators(), asBefore(poll, due, NOT_MODIFIED, move));
  }

  /// What was left out of it is left out still.
  private Health asBefore(Poll poll, Instant due, int status, @Nullable Move move) {
    Problem problem = poll.health().problem();
    boolean cut = problem != null && problem.kind() == Problem.Kind.TOO_MANY;
    Answered answered = new Answered(status, entries(poll), 0);
    return new Health(schedule.now(), due, 0, cut ? problem : null, answered, move, List.of());
  }

  /// Of the feed as it was read last.
  private static int entries(Poll poll) {
    Answered before = poll.health().answered();
    return before == null ? 0 : before.entries();
  }

  private Outcome same(Poll poll, Validators validators, Health health) {
    Poll after = after(poll, validators, poll.contentHash(), poll.rhythm(), health);
    store.checked(poll.feed(), after).join();
    return new Outcome.Same();
  }

  private Instant due(
      Poll poll,
      Rhythm rhythm,
      Validators validators,
      @Nullable Instant freshUntil,
      Stream<Instant> published) {
    boolean conditional = !validators.etag().isEmpty() || !validators.lastModified().isEmpty();
    List<Instant> known = store.published(poll.feed(), Schedule.LOOKED_AT).join();
    return schedule.afterSuccess(
        rhythm, conditional, freshUntil, Stream.concat(known.stream(), published).toList());
  }

  /// Follows a permanent move to what is known to be a feed; what stands in the way, if anything.
  private @Nullable Move moved(Poll poll, @Nullable URI movedTo, @Nullable URI movedOpenly) {
    if (movedTo != null && !movedTo.equals(poll.address())) {
      boolean followed = store.movedTo(poll.feed(), movedTo).join();
      if (!followed) return new Move(movedTo, Move.Reason.TAKEN);
    }
    return movedOpenly == null ? null : new Move(movedOpenly, Move.Reason.NOT_SECURE);
  }

  private Health well(Instant due, Answered answered, @Nullable Move move) {
    return new Health(schedule.now(), due, 0, null, answered, move, List.of());
  }

  static Poll after(Poll poll, Validators validators, String hash, Rhythm rhythm, Health health) {
    return new Poll(poll.feed(), poll.address(), validators, hash, rhythm, health);
  }
}
