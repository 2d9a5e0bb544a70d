package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.store.Store;

/// Deletes an article, a saved page above all. It can be undone; its feed does not bring it again.
public final class DeleteArticle {
  private final Store store;

  DeleteArticle(Store store) {
    this.store = store;
  }

  /// Empty where it is not there any more.
  public CompletableFuture<Optional<Deed>> delete(ArticleId article) {
    return store.delete(article);
  }
}
