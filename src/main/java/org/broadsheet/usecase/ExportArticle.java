package org.broadsheet.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.export.ArticleHtml;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

/// Gives an article out as one file with its pictures, to be printed, sent or kept elsewhere.
public final class ExportArticle {
  private final Store store;
  private final Executor background;
  private final ZoneId zone;

  ExportArticle(Store store, Executor background, ZoneId zone) {
    this.store = store;
    this.background = background;
    this.zone = zone;
  }

  /// Nothing when all went well. An article that is gone leaves no file.
  public CompletableFuture<Optional<Problem>> out(ArticleId id, Path file) {
    return store
        .article(id)
        .thenApplyAsync(article -> article.flatMap(there -> write(there, file)), background);
  }

  private Optional<Problem> write(Article article, Path file) {
    return WholeFile.write(file, out -> ArticleHtml.write(article, zone, this::bytes, out));
  }

  private byte @Nullable [] bytes(Picture picture) {
    Path file = store.file(picture.hash()).join().orElse(null);
    if (file == null) return null;
    try {
      return Files.readAllBytes(file);
    } catch (IOException _) {
      return null;
    }
  }
}
