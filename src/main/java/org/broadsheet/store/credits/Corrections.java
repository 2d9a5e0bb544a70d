package org.broadsheet.store.credits;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.broadsheet.news.Body;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.Picture;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.credits.Correction.Likeness;
import org.jspecify.annotations.Nullable;

/// What the person says of the pictures of one article. Whatever body the article gets is given
/// these credits before it is stored.
public final class Corrections {
  private static final String OF =
      "select c.id, c.address, c.picture, c.caption, c.text from correction c ";

  private final List<Correction> all;

  private Corrections(List<Correction> all) {
    this.all = all;
  }

  public static Corrections of(Sql sql, long feed, UUID guid) throws SQLException {
    return new Corrections(
        sql.list(
            OF + "where c.feed = ? and c.guid_hash = ? order by c.id", Correction::of, feed, guid));
  }

  public static Corrections of(Sql sql, long article) throws SQLException {
    return new Corrections(
        sql.list(
            OF
                + """
                join article a on a.feed = c.feed and a.guid_hash = c.guid_hash
                where a.id = ? order by c.id\
                """,
            Correction::of,
            article));
  }

  /// Makes room for what the person will say of a photo of this article; nothing is said yet.
  public static Correction add(Sql sql, long article, Photo photo) throws SQLException {
    ImageRef image = photo.image();
    Picture kept = image == null ? null : image.kept();
    long id =
        sql.add(
            """
            insert into correction (feed, guid_hash, address, picture, caption)
            select feed, guid_hash, ?, ?, ? from article where id = ?\
            """,
            image == null ? null : image.address().toString(),
            kept == null ? null : kept.hash(),
            photo.caption().text(),
            article);
    return sql.first(OF + "where c.id = ?", Correction::of, id).orElseThrow();
  }

  /// The body as it was found, and then as the person says.
  public Body applied(Body found) {
    Map<Integer, Correction> places = places(found.photos());
    int[] index = {0};
    return found.mapPhotos(photo -> corrected(photo, places.get(index[0]++)));
  }

  private static Photo corrected(Photo photo, @Nullable Correction correction) {
    PhotoCredit found = photo.credit().asFound();
    CreditLine line = correction == null ? null : correction.line();
    PhotoCredit credit = line == null ? found : found.and(PhotoCredit.of(line));
    return credit.equals(photo.credit()) ? photo : photo.withCredit(credit);
  }

  /// What was said of a photo before, be it that it was taken back.
  ///
  /// @param body the article's, in which the photo stands
  public Optional<Correction> of(Photo photo, Body body) {
    List<Photo> photos = body.photos();
    Map<Integer, Correction> places = places(photos);
    for (int i = 0; i < photos.size(); i++) {
      if (places.containsKey(i) && isSame(photos.get(i), photo)) {
        return Optional.of(places.get(i));
      }
    }
    return all.stream().filter(known -> Likeness.ADDRESS.holds(known, photo)).findFirst();
  }

  private static boolean isSame(Photo one, Photo other) {
    ImageRef image = one.image();
    ImageRef otherImage = other.image();
    if (image == null && otherImage == null) {
      return one.caption().text().equals(other.caption().text());
    }
    return image != null && otherImage != null && image.address().equals(otherImage.address());
  }

  /// Which photos are meant, by their places among all: each correction means those that are most
  /// like the photo that it was made for, and a closer likeness goes before a weaker one.
  private Map<Integer, Correction> places(List<Photo> photos) {
    Map<Integer, Correction> places = new HashMap<>();
    for (Likeness likeness : Likeness.values()) {
      for (Correction correction : all) {
        if (correction.text() == null || closest(correction, photos) != likeness) continue;
        for (int i = 0; i < photos.size(); i++) {
          if (likeness.holds(correction, photos.get(i))) places.put(i, correction);
        }
      }
    }
    return places;
  }

  private static @Nullable Likeness closest(Correction correction, List<Photo> photos) {
    Likeness closest = null;
    for (Likeness likeness : Likeness.values()) {
      if (photos.stream().anyMatch(photo -> likeness.holds(correction, photo))) closest = likeness;
    }
    return closest;
  }
}
