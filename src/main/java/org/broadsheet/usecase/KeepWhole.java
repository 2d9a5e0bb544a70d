package org.broadsheet.usecase;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Related;
import org.broadsheet.store.Store;

/// Makes an article whole: fetches its page where the feed gave only a beginning, and every
/// picture. What could not be had is named, and can be asked for again.
public final class KeepWhole {
  /// A page with much less text than what is there already has lost it, and does not replace it.
  private static final double SHRUNK = 0.8;

  private final Store store;
  private final ReadPage pages;
  private final KeepPictures pictures;
  private final Executor background;

  KeepWhole(Store store, ReadPage pages, KeepPictures pictures, Executor background) {
    this.store = store;
    this.pages = pages;
    this.pictures = pictures;
    this.background = background;
  }

  /// An article on its way to being whole.
  private record Draft(
      Header header, Body body, Origin origin, List<Related> related, List<Lack> lacks) {

    Draft lacking(URI address, Problem problem) {
      return new Draft(
          header, body, origin, related, List.of(new Lack(What.TEXT, address, problem)));
    }
  }

  /// Once more, because the person asks for it: the page too, although the text may be there. Empty
  /// where there is no such article any more.
  public CompletableFuture<Optional<Completeness>> fetchAgain(ArticleId id, Stop stop) {
    return CompletableFuture.supplyAsync(
        () ->
            store
                .article(id)
                .join()
                .map(article -> keep(article, hasPage(article), stop, () -> {})),
        background);
  }

  private static boolean hasPage(Article article) {
    return article.origin() == Origin.FEED || article.origin() == Origin.PAGE;
  }

  /// Fetches what is still missing of it, if it is there at all. Whether it is complete now.
  boolean keep(ArticleId id, Stop stop, Runnable pictureKept) {
    return store
        .article(id)
        .join()
        .map(article -> keep(article, lacksText(article), stop, pictureKept).complete())
        .orElse(false);
  }

  /// Fetches its pictures, and leaves the text as it is.
  Completeness keepPictures(ArticleId id, Stop stop) {
    return store
        .article(id)
        .join()
        .map(article -> keep(article, false, stop, () -> {}))
        .orElse(Completeness.COMPLETE);
  }

  private static boolean lacksText(Article article) {
    return !textLacks(article).isEmpty();
  }

  private static List<Lack> textLacks(Article article) {
    return article.completeness().lacks().stream()
        .filter(lack -> lack.what() == What.TEXT)
        .toList();
  }

  private Completeness keep(Article article, boolean page, Stop stop, Runnable pictureKept) {
    Draft stored =
        new Draft(
            article.header(),
            article.body(),
            article.origin(),
            article.related(),
            textLacks(article));
    URI link = article.link();
    Draft draft = page && link != null ? read(article, stored, link, stop) : stored;
    KeepPictures.Result kept = pictures.keep(draft.body(), stop, pictureKept);
    List<Lack> lacks = new ArrayList<>(draft.lacks());
    lacks.addAll(kept.lacks());
    Completeness completeness = new Completeness(lacks);
    store
        .rewrite(
            article.id(),
            draft.header(),
            kept.body(),
            draft.origin(),
            draft.related(),
            completeness)
        .join();
    return completeness;
  }

  private Draft read(Article article, Draft stored, URI link, Stop stop) {
    return switch (pages.read(link, stop)) {
      case ReadPage.Result.Read read when read.page().access() == Page.Access.OPEN ->
          better(article, stored, read.page());
      case ReadPage.Result.Read read -> beginning(article, stored, link, read.page());
      case ReadPage.Result.Unreachable unreachable ->
          lacksText(article) ? stored.lacking(link, unreachable.problem()) : stored;
    };
  }

  /// The fuller of the two texts.
  private static Draft better(Article article, Draft stored, Page page) {
    double needed = words(stored.body()) * (article.origin() == Origin.PAGE ? SHRUNK : 1);
    if (words(page.body()) < needed) {
      return new Draft(stored.header(), stored.body(), stored.origin(), page.related(), List.of());
    }
    return fromPage(stored, page);
  }

  /// Only the beginning is public, or something stands before the article: whichever text is
  /// longer, and a word about it, unless a whole text is there from before.
  private static Draft beginning(Article article, Draft stored, URI link, Page page) {
    if (!lacksText(article)) return stored;
    boolean longer = words(page.body()) > words(stored.body());
    Draft draft = page.access() == Page.Access.PREVIEW && longer ? fromPage(stored, page) : stored;
    return draft.lacking(link, ReadPage.problem(page.access()));
  }

  private static Draft fromPage(Draft stored, Page page) {
    return new Draft(
        Headers.merged(stored.header(), page.facts()),
        withLead(stored.body(), page.body()),
        Origin.PAGE,
        page.related(),
        List.of());
  }

  /// A page without any photo keeps the feed's.
  private static Body withLead(Body feed, Body page) {
    List<Photo> photos = feed.photos();
    if (photos.isEmpty() || !page.photos().isEmpty()) return page;
    List<Block> blocks = new ArrayList<>(page.blocks());
    blocks.addFirst(photos.getFirst());
    return new Body(blocks);
  }

  private static int words(Body body) {
    return Wording.words(body.text());
  }
}
