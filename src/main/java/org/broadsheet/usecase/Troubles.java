package org.broadsheet.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Health;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Health.Move;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Store;
import org.broadsheet.usecase.Visit.Outcome;
import org.jspecify.annotations.Nullable;

/// Notes what went wrong with a feed, and when it is tried again. Articles, validators and the
/// address stay as they are.
final class Troubles {
  static final int MOST_OFFERS = 20;

  private static final int OK = 200;

  private final Store store;
  private final Schedule schedule;

  Troubles(Store store, Schedule schedule) {
    this.store = store;
    this.schedule = schedule;
  }

  Outcome failed(Poll poll, Failed failed) {
    Problem problem = failed.problem();
    if (problem.kind() == Problem.Kind.STOPPED) return new Outcome.Stopped();
    // Nobody was asked, and nothing is to be noted.
    if (problem.kind() == Problem.Kind.WORKING_OFFLINE) return new Outcome.Trouble(problem);
    Health health = health(poll.health(), failed);
    note(poll, health);
    return new Outcome.Trouble(problem);
  }

  private Health health(Health before, Failed failed) {
    Problem problem = failed.problem();
    Problem.Kind kind = problem.kind();
    if (kind == Problem.Kind.OFFLINE) return postponed(before, schedule.afterOffline());
    boolean unasked = failed.status() == 0;
    if (kind == Problem.Kind.RATE_LIMITED && unasked) return paused(before, failed);
    // Who is gone is not asked again, until the person wants it.
    boolean gone = kind == Problem.Kind.GONE;
    int failures = before.failures() + 1;
    Instant due = gone ? null : schedule.afterFailure(kind, failures, failed.retryAfter());
    Answered answered = unasked ? null : new Answered(failed.status(), 0, 0);
    return new Health(schedule.now(), due, failures, problem, answered, null, List.of());
  }

  /// Its host wants to be left alone, because of this feed or of another one: it was not asked.
  private Health paused(Health before, Failed failed) {
    Instant until = failed.retryAfter();
    Instant due = until == null ? before.due() : later(before, schedule.afterPause(until));
    return new Health(
        before.asked(),
        due,
        before.failures(),
        failed.problem(),
        before.answered(),
        before.move(),
        before.offers());
  }

  /// It has nothing to do with the feed.
  private static Health postponed(Health before, Instant to) {
    return new Health(
        before.asked(),
        later(before, to),
        before.failures(),
        before.problem(),
        before.answered(),
        before.move(),
        before.offers());
  }

  private static @Nullable Instant later(Health before, Instant other) {
    if (before.stopped()) return null;
    Instant due = before.due();
    return due != null && due.isAfter(other) ? due : other;
  }

  /// What came is something else, as where a page has taken the feed's place.
  ///
  /// @param offers feeds that it names
  Outcome notAFeed(Poll poll, Problem problem, List<FeedLink> offers, @Nullable URI movedTo) {
    int failures = poll.health().failures() + 1;
    Health health =
        new Health(
            schedule.now(),
            schedule.afterFailure(problem.kind(), failures, null),
            failures,
            problem,
            new Answered(OK, 0, 0),
            movedTo == null ? null : new Move(movedTo, Move.Reason.NOT_A_FEED),
            offers);
    note(poll, health);
    return new Outcome.Trouble(problem);
  }

  void postpone(Poll poll, Instant to) {
    note(poll, postponed(poll.health(), to));
  }

  private void note(Poll poll, Health health) {
    Poll after = Visit.after(poll, poll.validators(), poll.contentHash(), poll.rhythm(), health);
    store.checked(poll.feed(), after).join();
  }
}
