package org.broadsheet.page.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.broadsheet.page.tree.Boxes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static final URI BASE = URI.create("https://paper.example/news/");

  private static String best(String html) {
    URI best = new Sources(BASE).best(Boxes.first(html, "img"));
    return best == null ? "none" : best.toString().replace("https://paper.example", "");
  }

  @Test
  void theOnlyFileIsTheBest() {
    assertEquals("/news/a.jpg", best("<img src=a.jpg>"));
  }

  @Test
  void theWidestUpToWhatAnyWindowNeeds() {
    assertEquals(
        "/b.jpg", best("<img src=/s.jpg srcset='/a.jpg 400w, /b.jpg 1600w, /c.jpg 6000w'>"));
  }

  @Test
  void aLittleTooWideIsBetterThanFarTooSmall() {
    assertEquals("/b.jpg", best("<img srcset='/a.jpg 200w, /b.jpg 2400w'>"));
  }

  @Test
  void densitiesMultiplyTheWidth() {
    assertEquals("/b.jpg", best("<img src=/a.jpg width=500 srcset='/a.jpg 1x, /b.jpg 2x'>"));
  }

  @Test
  void commasWithinAddressesDoNotPartASet() {
    assertEquals(
        "/w_900,h_600/b.jpg",
        best("<img srcset='/w_300,h_200/a.jpg 300w, /w_900,h_600/b.jpg 900w'>"));
  }

  @Test
  void sourcesOfThePictureElementCount() {
    String html =
        "<picture><source type='image/webp' srcset='/b.webp 1200w'><img src=/a.jpg></picture>";
    assertEquals("/b.webp", best(html));
  }

  @Test
  void formatsThatCannotBeShownDoNot() {
    String html =
        "<picture><source type='image/avif' srcset='/b.avif 1800w'><source srcset='/c.svg 1900w'>"
            + "<img src=/a.jpg></picture>";
    assertEquals("/a.jpg", best(html));
  }

  @Test
  void lazyPicturesHaveTheirFileElsewhere() {
    assertEquals("/a.jpg", best("<img src='data:image/gif;base64,AAAA' data-src=/a.jpg>"));
    assertEquals("/a.jpg", best("<img src=/img/placeholder.gif data-original=/a.jpg>"));
    assertEquals("/b.jpg", best("<img src=/a-small.jpg data-srcset='/b.jpg 900w'>"));
  }

  @Test
  void aThumbnailIsNotPreferred() {
    assertEquals("/a.jpg", best("<img src=/a.jpg width=700 data-thumb-src=/t.jpg>"));
  }

  @Test
  void theCopyForBrowsersWithoutScriptsHelpsOut() {
    assertEquals(
        "/a.jpg", best("<div><img class=lazy><noscript><img src=/a.jpg></noscript></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img>",
        "<img src=''>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='javascript:alert(1)'>",
        "<img src='file:///etc/passwd'>",
        "<img src='/icons/star.svg'>",
        "<img src='/spacer.gif'>",
        "<img srcset=', ,'>",
      })
  void whereNothingCanBeLoadedThereIsNoPhoto(String html) {
    assertNull(new Sources(BASE).best(Boxes.first(html, "img")));
  }

  @Test
  void numbersEndWhereDigitsEnd() {
    assertEquals(640, Sources.number("640px"));
    assertEquals(0, Sources.number("auto"));
    assertEquals(999_999, Sources.number("99999999999"));
  }
}
