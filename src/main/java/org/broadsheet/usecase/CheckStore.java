package org.broadsheet.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.broadsheet.news.Finding;
import org.broadsheet.news.Finding.Aspect;
import org.broadsheet.search.Search;
import org.broadsheet.store.Changes;
import org.broadsheet.store.Checked;
import org.broadsheet.store.Store;

/// Looks at all that is kept and says what of it is not as it has to be.
public final class CheckStore {
  private static final int AT_A_TIME = 500;

  private final Store store;
  private final Search search;
  private final KeepIndex keepIndex;

  CheckStore(Store store, Search search, KeepIndex keepIndex) {
    this.store = store;
    this.search = search;
    this.keepIndex = keepIndex;
  }

  /// @param findings one for each aspect, also where all is well
  public record Result(int articles, int pictures, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    public boolean isSound() {
      return findings.stream().noneMatch(Finding::isBad);
    }
  }

  /// @param share is told how much of it is done, from 0 to 1, on a thread of the store
  public CompletableFuture<Result> check(Stop stop, DoubleConsumer share) {
    return keepIndex
        .onDisk()
        .thenCompose(_ -> store.check(MoveHouse.steps(stop, share)))
        .thenCompose(this::withIndex);
  }

  private CompletableFuture<Result> withIndex(Checked checked) {
    return store
        .changesSince(search.upTo(), AT_A_TIME)
        .thenApply(behind -> result(checked, behind));
  }

  private static Result result(Checked checked, Changes behind) {
    List<Finding> findings = new ArrayList<>(checked.findings());
    findings.add(new Finding(Aspect.NOT_INDEXED, behind.changed().size()));
    return new Result(checked.articles(), checked.pictures(), findings);
  }
}
