package org.broadsheet.net;

import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;

/// Carries a problem up to the façade, where it becomes a value.
final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Failed reply;

  FetchFailure(Failed reply) {
    super(reply.problem().kind().name(), null, false, false);
    this.reply = reply;
  }

  FetchFailure(Problem problem) {
    this(new Failed(problem, 0, null));
  }

  FetchFailure(Kind kind, String detail) {
    this(new Problem(kind, detail));
  }

  Failed reply() {
    return reply;
  }
}
