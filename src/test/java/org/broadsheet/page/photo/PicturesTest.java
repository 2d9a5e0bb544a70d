package org.broadsheet.page.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.broadsheet.page.related.Cards;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Boxes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final URI BASE = URI.create("https://paper.example/");

  private static final Portraits NOBODY = new Portraits(List.of());

  private static int photos(String html) {
    Box page = Boxes.of(html);
    return new Pictures(BASE, Cards.in(page.all()), "", NOBODY).in(page).size();
  }

  private static String file(String address) {
    return Pictures.file(URI.create(address));
  }

  @Test
  void aPictureInTheTextIsAPhoto() {
    assertEquals(1, photos("<p>text</p><img src=/harbour.jpg><p>text</p>"));
    assertEquals(1, photos("<figure class=image><img src=/harbour.jpg width=900></figure>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=/a.jpg width=1 height=1>",
        "<img src=/a.jpg width=60 height=60>",
        "<img src=/hit/1x1/a.gif>",
        "<img src=/crop/80x80/face.jpg>",
        "<img class=avatar src=/face.jpg>",
        "<img class=site-logo src=/logo.jpg>",
        "<div class=share><img src=/mail.jpg></div>",
        "<div class=advert><img src=/sofa.jpg></div>",
        "<div class=author-bio><img src=/face.jpg></div>",
        "<nav><img src=/home.jpg></nav>",
        "<aside><img src=/box.jpg></aside>",
        "<footer><img src=/end.jpg></footer>",
        "<div class=video-player><img src=/still.jpg></div>",
        "<div><img src=/face.jpg><span class=byline>Ann Example</span></div>",
        "<a href=/other><img src=/other.jpg>Another story that is worth reading</a>",
      })
  void whatIsNoPhoto(String html) {
    assertEquals(0, photos(html));
  }

  @Test
  void aShapeIsNoSize() {
    assertEquals(1, photos("<img src=/harbour.jpg width=16 height=9>"));
  }

  @Test
  void aPictureInACardIsAnotherStorys() {
    String card =
        "<div><a href=/%1$s><h3>Another story number %1$s</h3></a><img src=/%1$s.jpg></div>";
    assertEquals(
        0, photos("<section>" + card.formatted("one") + card.formatted("two") + "</section>"));
  }

  @Test
  void onePictureInSeveralSizesIsOnePhoto() {
    assertEquals(
        1, photos("<img src=/harbour-wall-300x200.jpg><img src=/harbour-wall-900x600.jpg>"));
    assertEquals(2, photos("<img src=/harbour-wall.jpg><img src=/harbour-tower.jpg>"));
  }

  @Test
  void aCopyForBrowsersWithoutScriptsIsNoSecondPhoto() {
    assertEquals(1, photos("<div><img src=/one.jpg><noscript><img src=/two.jpg></noscript></div>"));
  }

  @Test
  void aPictureThatThePageNamesForOthersToShowIsNoAdvert() {
    Box page = Boxes.of("<div class=promotion-ad><img src=/harbour-wall.jpg></div>");
    assertEquals(1, new Pictures(BASE, Set.of(), "harbour-wall", NOBODY).in(page).size());
  }

  @Test
  void onlyPicturesBeforeAnElementAreTaken() {
    Box page = Boxes.of("<img src=/before.jpg><p id=p>text</p><img src=/after.jpg>");
    Pictures pictures = new Pictures(BASE, Set.of(), "", NOBODY);
    assertEquals(
        "https://paper.example/before.jpg",
        pictures.before(Boxes.first(page, "p"), page).getFirst().address().toString());
  }

  @Test
  void sizesAndQueriesAreNoPartOfTheFile() {
    assertEquals(
        file("https://a.example/harbour-wall.jpg?w=300"),
        file("https://b.example/x/harbour-wall.webp"));
    assertEquals(
        file("https://a.example/harbour-wall-300x200.jpg"),
        file("https://a.example/harbour-wall.jpg"));
  }

  @Test
  void servicesThatScalePicturesCarryTheirAddress() {
    assertEquals(
        file("https://a.example/harbour-wall.jpg"),
        file("https://scale.example/?w=300&url=https%3A%2F%2Fa.example%2Fharbour-wall.jpg"));
  }

  @Test
  void shortNamesAreToldApartByTheirFolders() {
    assertNotEquals(file("https://a.example/one/1.jpg"), file("https://a.example/two/1.jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "1,/2026/harbour-wall.jpg",
    "1,/2026/iconic-harbour.jpg",
    "1,/2026/logological-riddle.jpg",
    "0,/assets/newsletter_politics-532x320.png",
    "0,/static/icons/arrow-large.png",
    "0,/people/headshot-ilves.jpg",
  })
  void filesThatAreCalledSoAreThePapersOwn(int photos, String file) {
    assertEquals(photos, photos("<div><img src=" + file + "></div>"));
  }
}
