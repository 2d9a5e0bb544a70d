package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Finds out what went wrong.
final class Failures {
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk quota", "file too large");

  private Failures() {}

  static StoreException of(Throwable failure) {
    if (failure instanceof StoreException known) return known;
    return new StoreException(problem(failure), failure);
  }

  static StoreException closed() {
    return new StoreException(Problem.of(Kind.STOPPED), new IllegalStateException("closed"));
  }

  static StoreException refused(Problem why) {
    return new StoreException(why, new IllegalStateException("read-only"));
  }

  static Problem problem(Throwable failure) {
    if (failure instanceof CancellationException) return Problem.of(Kind.STOPPED);
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (isFull(each)) return Problem.of(Kind.DISK_FULL);
    }
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof IOException || isReadOnly(each)) {
        return new Problem(Kind.CANNOT_WRITE, text(each));
      }
    }
    return new Problem(Kind.INTERNAL, text(failure));
  }

  private static String text(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static boolean isFull(Throwable failure) {
    String text = text(failure).toLowerCase(Locale.ROOT);
    return failure instanceof IOException && FULL.stream().anyMatch(text::contains);
  }

  private static boolean isReadOnly(@Nullable Throwable failure) {
    return failure instanceof SQLException sql
        && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
  }
}
