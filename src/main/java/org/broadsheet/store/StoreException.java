package org.broadsheet.store;

import java.io.Serial;
import org.broadsheet.news.Problem;

/// What a future of the store fails with. The store itself goes on: what failed is as if it had not
/// been asked for.
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  StoreException(Problem problem, Throwable cause) {
    super(problem.kind() + " " + problem.detail(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
