package org.broadsheet.usecase;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Past;
import org.broadsheet.store.Store;

/// What the person did, as far back as anybody looks, each of it to be taken back by itself.
public final class History {
  private static final int MOST = 1_000;

  private final Store store;

  History(Store store) {
    this.store = store;
  }

  /// The newest first.
  public CompletableFuture<List<Past>> list() {
    return store.history(MOST);
  }

  /// Takes back this one, whatever was done since; empty where nothing of it holds any more.
  public CompletableFuture<Optional<Deed>> undo(Deed deed) {
    return store.undo(deed.id());
  }

  /// Does this one again; empty where it is not undone.
  public CompletableFuture<Optional<Deed>> redo(Deed deed) {
    return store.redo(deed.id());
  }
}
