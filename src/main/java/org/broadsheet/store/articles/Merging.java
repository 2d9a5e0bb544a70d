package org.broadsheet.store.articles;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.Picture;
import org.jspecify.annotations.Nullable;

/// Puts together what is kept of an article and what its feed says of it now.
final class Merging {
  private Merging() {}

  /// What the feed says now, with all that it leaves out and that is kept. A text that was fetched
  /// from the page stays where the feed has less of it; it is asked for again where the feed has
  /// another text.
  ///
  /// @param changed when the feed came to say something else; null where it says the same
  static Arrival merged(Article kept, Arrival now, @Nullable Instant changed) {
    boolean fuller =
        kept.origin() != Origin.FEED && kept.body().text().length() > now.body().text().length();
    Body body = fuller ? kept.body() : withPictures(now.body(), kept.body());
    return new Arrival(
        kept.guid(),
        now.link() == null ? kept.link() : now.link(),
        header(kept.header(), now.header(), changed),
        body,
        fuller ? kept.origin() : now.origin(),
        now.related().isEmpty() ? kept.related() : now.related(),
        fuller ? again(kept, now, changed != null) : without(now.completeness(), pictures(body)));
  }

  private static Completeness again(Article kept, Arrival now, boolean changed) {
    Completeness before = kept.completeness();
    if (!changed || before.lacks().stream().anyMatch(Merging::isText)) return before;
    return new Completeness(
        Stream.concat(
                now.completeness().lacks().stream().filter(Merging::isText),
                before.lacks().stream())
            .toList());
  }

  private static boolean isText(Lack lack) {
    return lack.what() == What.TEXT;
  }

  private static Header header(Header kept, Header now, @Nullable Instant changed) {
    return new Header(
        either(now.title(), kept.title()),
        either(now.kicker(), kept.kicker()),
        either(now.standfirst(), kept.standfirst()),
        now.authors().isEmpty() ? kept.authors() : now.authors(),
        either(now.source(), kept.source()),
        either(now.published(), kept.published()),
        either(now.updated(), either(changed, kept.updated())),
        either(now.language(), kept.language()));
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static @Nullable Instant either(@Nullable Instant one, @Nullable Instant other) {
    return one == null ? other : one;
  }

  /// The copies of its pictures that are kept already.
  private static Body withPictures(Body body, Body kept) {
    Map<URI, Picture> pictures = pictures(kept);
    return body.mapPhotos(photo -> {
      ImageRef image = photo.image();
      if (image == null || image.kept() != null) return photo;
      Picture picture = pictures.get(image.address());
      return picture == null ? photo : photo.withKept(picture);
    });
  }

  private static Map<URI, Picture> pictures(Body body) {
    Map<URI, Picture> pictures = new HashMap<>();
    body.photos()
        .forEach(photo -> {
          ImageRef image = photo.image();
          Picture picture = image == null ? null : image.kept();
          if (image != null && picture != null) pictures.put(image.address(), picture);
        });
    return pictures;
  }

  private static Completeness without(Completeness completeness, Map<URI, Picture> kept) {
    List<Lack> lacks =
        completeness.lacks().stream()
            .filter(lack -> lack.what() != What.PICTURE || !has(kept, lack.address()))
            .toList();
    return new Completeness(lacks);
  }

  private static boolean has(Map<URI, Picture> kept, @Nullable URI address) {
    return address != null && kept.containsKey(address);
  }
}
