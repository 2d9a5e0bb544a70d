package org.broadsheet.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Download;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.page.PageReader;
import org.broadsheet.photo.PhotoReader;
import org.broadsheet.photo.PhotoReading.Usable;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;

/// Puts the built-in edition into a new store: our own articles, which teach the program by being
/// read. They go the way of every page and picture, only not over the net.
final class InstallEdition {
  /// Where the pages say that they are, so that their pictures have addresses. Nobody asks there.
  private static final URI BASE = URI.create("https://edition.broadsheet.invalid/");

  /// The first is the newest.
  static final List<String> ARTICLES =
      List.of(
          "01-welcome",
          "02-offline",
          "03-credits",
          "04-subscribing",
          "05-saving",
          "06-keyboard",
          "07-nothing-lost",
          "08-travelling");

  private static final String INSTALLED = "edition-installed";

  private final Store store;
  private final PageReader pages;
  private final PhotoReader photos;
  private final Clock clock;

  InstallEdition(Store store, PageReader pages, PhotoReader photos, Clock clock) {
    this.store = store;
    this.pages = pages;
    this.photos = photos;
    this.clock = clock;
  }

  /// Once in a store's life: who unsubscribes from it has done with it.
  void installOnce(Preferences preferences) {
    if (store.readOnly().isPresent()) return;
    if (preferences.get(INSTALLED, "").equals("true")) return;
    install();
    preferences.set(INSTALLED, "true");
  }

  private void install() {
    List<Arrival> arrivals = new ArrayList<>();
    Instant now = clock.instant();
    for (int i = 0; i < ARTICLES.size(); i++) {
      arrivals.add(arrival(ARTICLES.get(i), now.minusSeconds(60L * i)));
    }
    store.addEdition(arrivals).join();
    FeedId edition =
        store.contents(ZoneOffset.UTC).join().feeds().stream()
            .filter(feed -> feed.kind() == Feed.Kind.EDITION)
            .map(Feed::id)
            .findFirst()
            .orElseThrow();
    store.callsItself(edition, Words.get("edition.title"), null).join();
  }

  private Arrival arrival(String name, Instant published) {
    Download file =
        new Download(
            BASE.resolve(name + ".html"),
            Map.of("content-type", "text/html; charset=utf-8"),
            bytes(name + ".html"));
    Page page = pages.read(file);
    return new Arrival(
        name,
        null,
        header(page.facts(), published),
        page.body().mapPhotos(this::kept),
        Origin.EDITION,
        List.of(),
        Completeness.COMPLETE);
  }

  private static Header header(Page.Facts facts, Instant published) {
    return new Header(
        facts.title(),
        facts.kicker(),
        facts.standfirst(),
        facts.authors(),
        "Broadsheet",
        published,
        null,
        "en");
  }

  private Photo kept(Photo photo) {
    Photo.ImageRef image = Objects.requireNonNull(photo.image());
    byte[] bytes = bytes(BASE.relativize(image.address()).toString());
    if (!(photos.read(bytes) instanceof Usable usable)) {
      throw new IllegalStateException("a picture of the edition cannot be read: " + image);
    }
    Picture picture = StoredPictures.keep(store, image.address(), bytes, usable);
    return photo
        .withKept(picture)
        .withCredit(photo.credit().and(new PhotoCredit(usable.credits())));
  }

  private static byte[] bytes(String name) {
    try (InputStream file =
        InstallEdition.class.getResourceAsStream("/org/broadsheet/edition/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
