package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Deed;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;

/// Shows the same article of several feeds once, and says where else it is. Each feed by itself
/// still has all of its own.
public final class ShowOnce {
  private final Store store;

  ShowOnce(Store store) {
    this.store = store;
  }

  public CompletableFuture<Boolean> isOn() {
    return store.showsRepeatsOnce();
  }

  public CompletableFuture<Optional<Deed>> turn(boolean on) {
    return store.showRepeatsOnce(on, Words.get(on ? "repeats.once" : "repeats.each"));
  }
}
