package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Mark;
import org.broadsheet.store.Store;

/// Marks articles read, unread, starred or not. Each is on disk when its future is done, and can be
/// undone; empty where nothing was different before.
public final class MarkArticles {
  private final Store store;

  MarkArticles(Store store) {
    this.store = store;
  }

  /// @param title of the article, for the journal
  public CompletableFuture<Optional<Deed>> one(ArticleId id, Mark mark, String title) {
    return store.mark(new long[] {id.value()}, mark, title);
  }

  /// @param place the name of the list, for the journal
  public CompletableFuture<Optional<Deed>> many(long[] ids, Mark mark, String place) {
    return store.mark(ids, mark, place);
  }
}
