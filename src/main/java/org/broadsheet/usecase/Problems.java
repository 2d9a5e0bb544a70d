package org.broadsheet.usecase;

import java.util.concurrent.CompletionException;
import org.broadsheet.news.Problem;
import org.broadsheet.store.StoreException;

/// Makes a problem, which can be told, of what was thrown in the background.
public final class Problems {
  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  /// What was thrown by mistake is logged, once, here.
  public static Problem of(Throwable thrown) {
    return switch (thrown) {
      case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
      case StoreException known -> known.problem();
      default -> {
        LOG.log(System.Logger.Level.ERROR, "A mistake of the program's own", thrown);
        yield new Problem(Problem.Kind.INTERNAL, thrown.getClass().getSimpleName());
      }
    };
  }
}
