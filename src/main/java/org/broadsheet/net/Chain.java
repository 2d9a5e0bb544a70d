package org.broadsheet.net;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Slots.Slot;
import org.broadsheet.news.Download;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.jspecify.annotations.Nullable;

/// One fetch: from the address that was asked along its redirects to the answer.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, 15.4</a>
final class Chain {
  private static final int MOST_REDIRECTS = 10;

  private final Transport transport;
  private final Waiting waiting;
  private final Request request;
  private final Step start;
  private final Set<Step> seen = new HashSet<>();
  private Step here;
  private boolean permanent = true;
  private @Nullable URI movedTo;
  private @Nullable URI movedOpenly;
  private @Nullable Credentials credentials;

  Chain(Transport transport, Waiting waiting, Request request) throws FetchFailure {
    this.transport = transport;
    this.waiting = waiting;
    this.request = request;
    this.start = Step.at(request.address());
    this.here = start;
    this.credentials = request.basic();
  }

  Reply follow() throws FetchFailure {
    while (seen.size() <= MOST_REDIRECTS && seen.add(here)) {
      Answer answer = ask();
      String location = answer.header("location");
      if (!answer.isRedirect() || location.isEmpty()) return reply(answer);
      go(here.to(location), answer.isPermanent());
    }
    throw new FetchFailure(Kind.TOO_MANY_REDIRECTS, "");
  }

  private Answer ask() throws FetchFailure {
    try (Slot _ = waiting.forever(transport.slots().acquire(here.host()))) {
      Instant pause = transport.pauses().of(here.host());
      if (pause != null) throw new FetchFailure(paused(pause, 0));
      int most = transport.limits().bytes(request.wanted());
      Answer answer = new Exchange(transport, most, waiting).ask(get());
      transport.pauses().note(here.host(), answer);
      return answer;
    }
  }

  private HttpRequest get() {
    return Requests.get(here, request.wanted(), transport.userAgent(), validators(), credentials);
  }

  /// Validators belong to one address.
  private Validators validators() {
    URI theirs = request.validators().address();
    boolean belong = here.address().equals(theirs == null ? start.address() : theirs);
    return belong ? request.validators() : Validators.NONE;
  }

  /// What comes after a temporary step, or after a step into the open, is no move to be kept; and
  /// credentials that were left behind are not taken up again.
  private void go(Step next, boolean permanently) {
    boolean open = here.isSecure() && !next.isSecure();
    if (permanent && permanently && open) movedOpenly = next.address();
    permanent = permanent && permanently && !open;
    if (permanent) movedTo = next.address();
    if (!next.hasOriginOf(here)) credentials = null;
    here = next;
  }

  private Reply reply(Answer answer) {
    Instant freshUntil = Moments.freshUntil(answer, transport.clock().instant());
    if (answer.status() == Answer.NOT_MODIFIED && isConditional(validators())) {
      return new Unchanged(renewed(answer), movedTo, movedOpenly, freshUntil);
    }
    if (!Answer.isGood(answer.status())) return failed(answer);
    if (answer.bytes().length == 0) {
      return new Failed(Problem.of(Kind.EMPTY), answer.status(), null);
    }
    Download download = new Download(here.address(), answer.all(), answer.bytes());
    return new Fresh(download, given(answer), movedTo, movedOpenly, freshUntil);
  }

  private static boolean isConditional(Validators validators) {
    return !validators.etag().isEmpty() || !validators.lastModified().isEmpty();
  }

  private Validators given(Answer answer) {
    return theirs(answer.header("etag"), answer.header("last-modified"));
  }

  /// A 304 may bring new ones; where it brings none, the old ones stay.
  private Validators renewed(Answer answer) {
    Validators given = given(answer);
    Validators old = request.validators();
    return theirs(
        given.etag().isEmpty() ? old.etag() : given.etag(),
        given.lastModified().isEmpty() ? old.lastModified() : given.lastModified());
  }

  private Validators theirs(String etag, String lastModified) {
    return new Validators(etag, lastModified, here.equals(start) ? null : here.address());
  }

  private Failed failed(Answer answer) {
    Instant pause = transport.pauses().of(here.host());
    if (pause != null && answer.asksForPause()) return paused(pause, answer.status());
    Instant retryAfter = Moments.retryAfter(answer, transport.clock().instant());
    return new Failed(problem(answer.status()), answer.status(), retryAfter);
  }

  /// What a temporary redirect leads to may be gone, while the redirect leads elsewhere tomorrow.
  private Problem problem(int status) {
    Problem problem = Statuses.problem(status);
    return problem.kind() == Kind.GONE && !permanent ? Problem.of(Kind.NOT_FOUND) : problem;
  }

  private static Failed paused(Instant until, int status) {
    return new Failed(new Problem(Kind.RATE_LIMITED, until.toString()), status, until);
  }
}
