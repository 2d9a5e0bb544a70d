package org.broadsheet.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Photo.ImageRef;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final Photo ONE = photo("http://paper.example/1.jpg");
  private static final Photo TWO = photo("http://paper.example/2.jpg");
  private static final Photo THREE = photo("http://paper.example/3.jpg");

  private static Photo photo(String address) {
    return new Photo(
        new ImageRef(URI.create(address), null), Line.of("caption"), PhotoCredit.NONE, "");
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Line.of(text));
  }

  private final Body body =
      new Body(
          List.of(
              new Block.Heading(2, Line.of("Heading")),
              ONE,
              new Block.Gallery(List.of(TWO)),
              new Block.Quote(List.of(paragraph("quoted"), THREE)),
              new Block.Divider(),
              new Block.Listing(false, List.of(List.of(paragraph("first")), List.of(ONE))),
              new Block.Code("a\n b")));

  @Test
  void theTextIsOneBlockALineWithoutCaptions() {
    assertEquals("Heading\nquoted\nfirst\na\n b", body.text());
  }

  @Test
  void photosAreFoundWhereverTheyStandInReadingOrder() {
    assertEquals(List.of(ONE, TWO, THREE, ONE), body.photos());
  }

  @Test
  void everyPhotoCanBeReplaced() {
    Picture kept = new Picture("00", "image/png", 1, 1, 1, 1);
    Body changed = body.mapPhotos(photo -> photo.withKept(kept));
    assertEquals(4, changed.photos().stream().filter(p -> kept.equals(p.image().kept())).count());
    assertEquals(body.text(), changed.text());
  }
}
