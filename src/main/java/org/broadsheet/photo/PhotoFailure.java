package org.broadsheet.photo;

import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;

/// Carries a problem up to the façade, where it becomes a value.
final class PhotoFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  PhotoFailure(Kind kind, String detail) {
    super(kind.name(), null, false, false);
    this.problem = new Problem(kind, detail);
  }

  Problem problem() {
    return problem;
  }
}
