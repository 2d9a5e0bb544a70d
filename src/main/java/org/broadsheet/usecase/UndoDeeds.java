package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Deed;
import org.broadsheet.store.Store;

/// Takes back what the person did, also after a restart, and does it again.
public final class UndoDeeds {
  private final Store store;

  UndoDeeds(Store store) {
    this.store = store;
  }

  /// Takes back the newest that was not taken back yet; empty where there is none.
  public CompletableFuture<Optional<Deed>> undo() {
    return store.undo();
  }

  /// Takes back this one; empty where that is not possible any more.
  public CompletableFuture<Optional<Deed>> undo(Deed deed) {
    return store.undo(deed.id());
  }

  /// Does again what was taken back last; empty where there is nothing.
  public CompletableFuture<Optional<Deed>> redo() {
    return store.redo();
  }
}
