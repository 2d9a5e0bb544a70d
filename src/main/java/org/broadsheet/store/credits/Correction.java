package org.broadsheet.store.credits;

import java.net.URI;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.Picture;
import org.broadsheet.store.base.Address;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.json.CreditJson;
import org.broadsheet.store.json.Json;
import org.jspecify.annotations.Nullable;

/// What the person says of who made a picture, with all by which the picture is known again when
/// its article is fetched anew.
///
/// @param text the credit line as it is stored; null where it was taken back
public record Correction(
    long id,
    @Nullable URI address,
    @Nullable String picture,
    String caption,
    @Nullable String text) {

  static Correction of(Row row) throws java.sql.SQLException {
    return new Correction(
        row.number("id"),
        Address.read(row.text("address")),
        row.textOrNull("picture"),
        row.text("caption"),
        row.textOrNull("text"));
  }

  /// Null where it was taken back.
  @Nullable CreditLine line() {
    return text == null ? null : CreditJson.read(Json.read(text)).orElse(null);
  }

  /// By what a picture is known again, the weakest first.
  enum Likeness {
    CAPTION {
      @Override
      boolean holds(Correction correction, Photo photo) {
        boolean wordsOnly = correction.address() == null && photo.image() == null;
        return (wordsOnly || !correction.caption().isBlank())
            && correction.caption().equals(photo.caption().text());
      }
    },
    /// Papers serve one picture in many sizes, told apart by the query alone.
    PATH {
      @Override
      boolean holds(Correction correction, Photo photo) {
        URI one = correction.address();
        ImageRef image = photo.image();
        return one != null && image != null && path(one).equals(path(image.address()));
      }
    },
    KEPT {
      @Override
      boolean holds(Correction correction, Photo photo) {
        ImageRef image = photo.image();
        Picture kept = image == null ? null : image.kept();
        return kept != null && kept.hash().equals(correction.picture());
      }
    },
    ADDRESS {
      @Override
      boolean holds(Correction correction, Photo photo) {
        ImageRef image = photo.image();
        return image != null && image.address().equals(correction.address());
      }
    };

    abstract boolean holds(Correction correction, Photo photo);

    private static String path(URI address) {
      return address.getRawAuthority() + address.getRawPath();
    }
  }
}
