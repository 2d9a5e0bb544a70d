package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.news.Page;
import org.junit.jupiter.api.Test;

class PageReaderJoinTest {
  private static final String PHOTO =
      "<figure><img src=/boat.jpg><figcaption>The boat. Photo: Mara Ilves</figcaption></figure>";
  private static final String END =
      """
      <p>The first evening boat leaves at half past six, and the harbour board has promised that
      it will wait for the train if the train is late.</p>
      <p>It will be late, says Maran, who knows the train.</p>
      <p>The bench stays where it is, as a monument, and a plaque will say what it was for and who
      slept on it longest.</p>
      """;

  @Test
  void whatTheNextPageRepeatsIsThereOnce() {
    PageReader reader = new PageReader();
    Page first = Pages.article(PHOTO + Pages.STORY + "<a href=harbour-2.html>2</a>");
    Page joined = reader.join(first, Pages.article(PHOTO + END));
    assertEquals(7, Pages.paragraphs(joined));
    assertEquals(1, joined.body().photos().size());
    assertEquals(first.facts(), joined.facts());
    assertNull(joined.next());
    assertTrue(joined.body().text().endsWith("slept on it longest."));
  }

  @Test
  void theSamePageAgainAddsNothing() {
    Page page = Pages.article(PHOTO + Pages.STORY);
    assertEquals(page.body(), new PageReader().join(page, page).body());
  }

  @Test
  void aWallInPlaceOfTheNextPageAddsNothing() {
    Page first = Pages.article(Pages.STORY);
    Page wall = Pages.html("<p>You need to enable JavaScript.</p>");
    assertEquals(first.body(), new PageReader().join(first, wall).body());
  }

  @Test
  void relatedStoriesOfBothAreThereOnce() {
    String lamps = "<aside><h3><a href=/lamps.html>Lamps go out on the quay</a></h3></aside>";
    String tides = "<aside><h3><a href=/tides.html>When the water comes in</a></h3></aside>";
    Page joined =
        new PageReader()
            .join(Pages.article(Pages.STORY + lamps), Pages.article(Pages.STORY + lamps + tides));
    assertEquals(
        List.of("Lamps go out on the quay", "When the water comes in"), Pages.titles(joined));
  }
}
