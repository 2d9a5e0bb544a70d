package org.broadsheet.usecase;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Contents;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.news.Headline;
import org.broadsheet.news.Maker;
import org.broadsheet.news.Order;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Place;
import org.broadsheet.news.Repeat;
import org.broadsheet.news.Show;
import org.broadsheet.store.Store;

/// Looks at what is there: the sidebar's contents, lists of articles, and articles.
public final class Browse {
  private final Store store;
  private final Find find;
  private final ZoneId zone;

  Browse(Store store, Find find, ZoneId zone) {
    this.store = store;
    this.find = find;
    this.zone = zone;
  }

  /// The articles of a place, by their ids, in the order in which they are shown.
  ///
  /// @param words that were searched for, to be marked; empty where nothing was
  @SuppressWarnings("ArrayRecordComponent") // identity is enough: nobody compares lists
  public record Listed(long[] ids, List<String> words) {
    public Listed {
      words = List.copyOf(words);
    }
  }

  public CompletableFuture<Contents> contents() {
    return store.contents(zone);
  }

  public CompletableFuture<Listed> list(Place place, Show show, Order order) {
    if (place instanceof Place.Found found) return find.find(found.query(), show);
    if (place instanceof Place.InList in) return find.find(in.query(), show);
    return store.list(place, show, order, zone).thenApply(ids -> new Listed(ids, List.of()));
  }

  /// How many unread articles a search finds.
  public CompletableFuture<Integer> unreadIn(String query) {
    return find.find(query, Show.UNREAD).thenApply(listed -> listed.ids().length);
  }

  /// A window of rows, in the order of the ids.
  public CompletableFuture<List<Headline>> headlines(long[] ids) {
    return store.headlines(ids);
  }

  public CompletableFuture<Optional<Article>> article(ArticleId id) {
    return store.article(id);
  }

  /// The other feeds that have the same article.
  public CompletableFuture<List<Repeat>> elsewhere(ArticleId id) {
    return store
        .repeats(new long[] {id.value()})
        .thenApply(repeats -> repeats.getOrDefault(id, List.of()));
  }

  /// Where a kept picture lies; nothing where its file is lost.
  public CompletableFuture<Optional<Path>> file(Picture picture) {
    return store.file(picture.hash());
  }

  public CompletableFuture<Optional<Path>> thumbnail(String hash) {
    return store.thumbnail(hash);
  }

  /// The newest article that has this address, if one is kept.
  public CompletableFuture<Optional<ArticleId>> at(URI address) {
    return store.articleAt(address);
  }

  /// Everybody who is named in credits, those with the most pictures first.
  public CompletableFuture<List<Maker>> makers() {
    return store.makers();
  }

  /// Where the pictures of one of them stand, the newest first.
  public CompletableFuture<List<PhotoPlace>> picturesOf(Maker maker) {
    return store.picturesOf(maker);
  }

  /// A window of such a list, in its order.
  public CompletableFuture<List<CreditedPhoto>> creditedPhotos(List<PhotoPlace> places) {
    return store.creditedPhotos(places);
  }

  public ZoneId zone() {
    return zone;
  }
}
