package org.broadsheet.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Repeat;
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

  /// The other feeds that have the same as one of these; articles without any are left out.
  public CompletableFuture<Map<ArticleId, List<Repeat>>> others(long[] articles) {
    return store.repeats(articles);
  }
}
