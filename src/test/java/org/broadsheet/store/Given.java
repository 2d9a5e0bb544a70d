package org.broadsheet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Header;
import org.broadsheet.news.Line;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Show;

/// Stores to test, and what to put in them.
final class Given {
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  static final Place EVERYTHING = new Place.Everything();

  private Given() {}

  /// In an empty folder a copy of an empty store, which is quicker than making one each time.
  static Store store(Path folder) {
    Path database = new DataFolder(folder).database();
    try {
      if (!Files.exists(database)) Files.write(database, Empty.DATABASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ready(Store.open(folder, CLOCK));
  }

  private static final class Empty {
    static final byte[] DATABASE = make();

    private static byte[] make() {
      try {
        Path folder = Files.createTempDirectory("empty");
        ready(Store.open(folder, CLOCK)).close();
        return Files.readAllBytes(new DataFolder(folder).database());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Store ready(Opening opening) {
    if (opening instanceof Opening.Ready ready) return ready.store();
    throw new AssertionError(opening.toString());
  }

  static Feed feed(Store store, String name) {
    return store.subscribe(uri(name + "/feed"), name, null, null).join();
  }

  static URI uri(String path) {
    return URI.create("http://paper.example/" + path);
  }

  static Arrival arrival(String guid) {
    return arrival(guid, "The text of " + guid, null);
  }

  static Arrival arrival(String guid, String text, Instant published) {
    return arrival(guid, body(text), published, Completeness.COMPLETE);
  }

  static Arrival arrival(String guid, Body body, Instant published, Completeness completeness) {
    return new Arrival(
        guid,
        uri(guid),
        header("Title of " + guid, published),
        body,
        Origin.FEED,
        List.of(),
        completeness);
  }

  static Header header(String title, Instant published) {
    return new Header(title, "", "", List.of(), "The Paper", published, null, "en");
  }

  static Body body(String text) {
    return new Body(List.of(new Block.Paragraph(Line.of(text))));
  }

  static Body body(Photo... photos) {
    return new Body(List.of(photos));
  }

  static Photo photo(String address, Picture kept) {
    return new Photo(new ImageRef(uri(address), kept), Line.of("A caption"), PhotoCredit.NONE, "");
  }

  static Arrived arrive(Store store, Feed feed, Arrival... arrivals) {
    return store.arrive(feed.id(), List.of(arrivals), poll(store, feed)).join();
  }

  static Poll poll(Store store, Feed feed) {
    return store.poll(feed.id()).join().orElseThrow();
  }

  static Picture keep(Store store, String address) {
    byte[] bytes = ("the picture at " + address).getBytes(StandardCharsets.UTF_8);
    return store.keep(uri(address), bytes, "image/jpeg", 600, 400, 1, new byte[] {1, 2}).join();
  }

  static long[] list(Store store, Place place) {
    return list(store, place, Show.ALL);
  }

  static long[] list(Store store, Place place, Show show) {
    return store.list(place, show, Order.NEWEST_FIRST, ZoneOffset.UTC).join();
  }

  static Contents contents(Store store) {
    return store.contents(ZoneOffset.UTC).join();
  }

  static Article article(Store store, ArticleId id) {
    return store.article(id).join().orElseThrow();
  }

  static void mark(Store store, Mark mark, long... articles) {
    store.mark(articles, mark, "these").join();
  }

  static long[] ids(List<ArticleId> articles) {
    return articles.stream().mapToLong(ArticleId::value).toArray();
  }

  static long[] upTo(long last) {
    return LongStream.rangeClosed(1, last).toArray();
  }

  /// What a future fails with.
  static StoreException failure(CompletableFuture<?> future) {
    return (StoreException)
        future
            .handle(
                (_, failure) -> failure instanceof StoreException ? failure : failure.getCause())
            .join();
  }
}
