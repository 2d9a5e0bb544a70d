package org.broadsheet.usecase;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.PageReader;
import org.broadsheet.store.Store;

/// Takes the person's word for who made a photo. It goes before whatever was found, stays when the
/// article is fetched anew, and can be undone; empty where it was said before.
public final class CorrectCredit {
  /// A longer one is no credit but a text that was pasted by mistake.
  private static final int LONGEST = 300;

  private final Store store;
  private final PageReader pages;

  CorrectCredit(Store store, PageReader pages) {
    this.store = store;
    this.pages = pages;
  }

  /// @param typed as on a page, with or without its label; blank to say that nobody is named
  public CompletableFuture<Optional<Deed>> to(ArticleId article, Photo photo, String typed) {
    String text = typed.strip();
    String credit = text.substring(0, Math.min(LONGEST, text.length()));
    CreditLine line =
        credit.isEmpty()
            ? new CreditLine(Evidence.READER, "", List.of())
            : pages.credit(credit, Evidence.READER);
    return store.correctCredit(article, photo, line);
  }

  /// Takes back what the person said.
  public CompletableFuture<Optional<Deed>> asFound(ArticleId article, Photo photo) {
    return store.correctCredit(article, photo, null);
  }
}
