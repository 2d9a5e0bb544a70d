package org.broadsheet.usecase;

import java.net.URI;
import java.time.Instant;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Health;
import org.broadsheet.news.ParsedFeed;
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
  private final Store store;
  private final Fetcher fetcher;
  private final FeedReader feeds;
  private final Intake intake;
  private final Schedule schedule;

  Visit(Store store, Fetcher fetcher, FeedReader feeds, Intake intake, Schedule schedule) {
    this.store = store;
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.intake = intake;
    this.schedule = schedule;
  }

  sealed interface Outcome {
    /// @param fresh how many articles are new
    record Read(int fresh) implements Outcome {}

    record Same() implements Outcome {}

    record Trouble(Problem problem) implements Outcome {}

    record Stopped() implements Outcome {}
  }

  Outcome visit(Poll poll, Stop stop) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Request request = new Request(poll.address(), Wanted.FEED, poll.validators(), null);
    return switch (stop.await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> take(poll, fresh);
      case Unchanged unchanged -> same(poll, unchanged.validators(), unchanged.freshUntil());
      case Failed failed when failed.problem().kind() == Problem.Kind.STOPPED ->
          new Outcome.Stopped();
      case Failed failed -> failed(poll, failed.problem(), failed.retryAfter());
    };
  }

  /// What a feed answered, whoever asked it.
  Outcome take(Poll poll, Fresh fresh) {
    String hash = Hashes.sha256(fresh.download().bytes());
    if (hash.equals(poll.contentHash())) return same(poll, fresh.validators(), fresh.freshUntil());
    return switch (feeds.read(fresh.download())) {
      case FeedReading.Parsed parsed -> read(poll, fresh, parsed.feed(), hash);
      case FeedReading.NotAFeed not -> failed(poll, not.problem(), null);
    };
  }

  private Outcome read(Poll poll, Fresh fresh, ParsedFeed feed, String hash) {
    URI address = fresh.download().address();
    Instant due = schedule.afterSuccess(feed.rhythm(), fresh.freshUntil());
    Poll after = after(poll, fresh.validators(), hash, feed.rhythm(), well(due));
    Arrived arrived = store.arrive(poll.feed(), intake.arrivals(feed, address), after).join();
    URI site = Addresses.isWeb(feed.link()) ? feed.link() : null;
    if (!feed.title().text().isBlank()) {
      store.callsItself(poll.feed(), feed.title().text().strip(), site).join();
    }
    // Only now is the new address known to be a feed.
    URI moved = fresh.movedTo();
    if (moved != null && !moved.equals(poll.address())) store.movedTo(poll.feed(), moved).join();
    return new Outcome.Read(arrived.fresh().size());
  }

  private Outcome same(Poll poll, Validators validators, @Nullable Instant freshUntil) {
    Instant due = schedule.afterSuccess(poll.rhythm(), freshUntil);
    store
        .checked(poll.feed(), after(poll, validators, poll.contentHash(), poll.rhythm(), well(due)))
        .join();
    return new Outcome.Same();
  }

  private Outcome failed(Poll poll, Problem problem, @Nullable Instant retryAfter) {
    int failures = poll.health().failures() + 1;
    // Who is gone is not asked again, until the person wants it.
    Instant due =
        problem.kind() == Problem.Kind.GONE ? null : schedule.afterFailure(failures, retryAfter);
    Health health = new Health(schedule.now(), due, failures, problem);
    store
        .checked(
            poll.feed(), after(poll, poll.validators(), poll.contentHash(), poll.rhythm(), health))
        .join();
    return new Outcome.Trouble(problem);
  }

  private Health well(Instant due) {
    return new Health(schedule.now(), due, 0, null);
  }

  private static Poll after(
      Poll poll, Validators validators, String hash, Rhythm rhythm, Health health) {
    return new Poll(poll.feed(), poll.address(), validators, hash, rhythm, health);
  }
}
