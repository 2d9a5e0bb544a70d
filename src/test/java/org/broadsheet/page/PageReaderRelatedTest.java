package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Page;
import org.broadsheet.news.Related;
import org.junit.jupiter.api.Test;

class PageReaderRelatedTest {
  private static final String OTHER =
      "<h3><a href=/2026/lamps.html>Lamps go out on the quay</a></h3>"
          + "<p>The town saves electricity, and the gulls lose their way at night.</p>";

  @Test
  void anAsideWithinAnArticleIsARelatedStory() {
    Page page = Pages.article(Pages.STORY + "<aside>" + OTHER + "</aside>" + Pages.STORY);
    URI link = URI.create("https://paper.example/2026/lamps.html");
    assertEquals(
        List.of(
            new Related(
                "Lamps go out on the quay",
                link,
                "The town saves electricity, and the gulls lose their way at night.",
                false)),
        page.related());
    assertFalse(page.body().text().contains("gulls"));
  }

  @Test
  void everyStoryOfAListHasItsOwnTitleAndTeaser() {
    Page page =
        Pages.html(
            "<article><h1>A second boat for the islands</h1>"
                + Pages.STORY
                + "</article><aside class=related><h2>Related stories</h2><ul><li><h3><a"
                + " href=/one.html>Salt prices rise</a></h3><p>Fish will cost more"
                + " too.</p><li><h3><a href=/two.html>The tide table</a></h3><p>When the water"
                + " comes in and when it goes, for all of next week.</p></ul></aside>");
    assertEquals(List.of("Salt prices rise", "The tide table"), Pages.titles(page));
    assertEquals(
        "When the water comes in and when it goes, for all of next week.",
        page.related().getLast().teaser());
  }

  @Test
  void aHeadingAboveAListIsNotTheTitleOfItsStories() {
    Page page =
        Pages.article(
            Pages.STORY
                + "<div class=related><h2>From the same desk</h2>"
                + "<a href=/lamps.html>Lamps go out on the quay</a></div>");
    assertEquals(List.of("Lamps go out on the quay"), Pages.titles(page));
  }

  @Test
  void aTeaserCutOffInMidSentenceIsMarked() {
    Page page =
        Pages.article(
            Pages.STORY
                + "<aside><h3><a href=/lamps.html>Lamps go out on the quay</a></h3>"
                + "<p>The town saves electricity, and the gulls lose their way at</p></aside>");
    assertTrue(page.related().getFirst().cutOff());
  }

  @Test
  void paragraphsThatBreakOffBehindAFinishedArticleAreTeasers() {
    String cut =
        "<p>On the mainland a hundred apple trees were planted along the road to the station last"
            + " week, by children of the second form and their teacher, who had the idea when</p>";
    Page page = Pages.html("<h1>A second boat</h1><div>" + Pages.STORY + cut + cut + "</div>");
    assertEquals(4, Pages.paragraphs(page));
    assertFalse(page.body().text().contains("apple trees"));
    assertTrue(page.related().getFirst().teaser().startsWith("On the mainland"));
    assertTrue(page.related().getFirst().cutOff());
  }

  @Test
  void oneUnfinishedLastParagraphIsTheArticlesOwn() {
    String cut =
        "<p>The board will meet again in spring to decide on a third boat, on the price of the"
            + " evening ticket, and on the bench that nobody will have to sleep on any more, or so"
            + " its chairman said</p>";
    Page page = Pages.html("<h1>A second boat</h1><div>" + Pages.STORY + cut + "</div>");
    assertEquals(5, Pages.paragraphs(page));
  }

  @Test
  void menusAndSharingAreNoStories() {
    Page page =
        Pages.html(
            "<nav><a href=/news/all-of-it.html>All the news from the islands</a></nav>"
                + "<article><h1>A second boat for the islands</h1>"
                + Pages.STORY
                + "<div class=share><a href=https://social.example/s>Share this with all of your"
                + " friends</a></div></article><footer><a href=/imprint.html>Who is behind this"
                + " paper and why</a></footer>");
    assertEquals(List.of(), page.related());
  }
}
