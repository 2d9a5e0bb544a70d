package org.broadsheet.store.articles;

import java.util.UUID;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Body;
import org.broadsheet.news.Header;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.json.BodyJson;

/// What a feed says of an article, hashed: to see whether it says something else the next time.
/// Dates do not count, because some feeds change them with each request; nor do the copies of
/// pictures that were kept.
final class Told {
  private Told() {}

  /// @param json the arrival's body, see [BodyJson#text]
  static UUID hash(Arrival arrival, String json) {
    Header header = arrival.header();
    return Hash.of(
        String.join(
            "\n",
            header.title(),
            header.kicker(),
            header.standfirst(),
            String.join(";", header.authors()),
            String.valueOf(arrival.link()),
            isBare(arrival.body()) ? json : BodyJson.text(bare(arrival.body()))));
  }

  private static boolean isBare(Body body) {
    return body.photos().stream()
        .map(Photo::image)
        .allMatch(image -> image == null || image.kept() == null);
  }

  private static Body bare(Body body) {
    return body.mapPhotos(photo -> {
      ImageRef image = photo.image();
      if (image == null) return photo;
      ImageRef bare = new ImageRef(image.address(), null);
      return new Photo(bare, photo.caption(), photo.credit(), photo.alt());
    });
  }
}
