package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.broadsheet.news.Page;
import org.broadsheet.news.Page.Facts;
import org.junit.jupiter.api.Test;

class PageReaderFactsTest {
  private static final String DATA =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A second boat"
          + " for the"
          + " islands\",\"datePublished\":\"2026-11-20T08:30:00+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Mara"
          + " Ilves\"}],\"articleSection\":\"Islands\"}</script>";

  private static Facts facts(String head, String body) {
    return Pages.read(
            "text/html",
            "<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>")
        .facts();
  }

  @Test
  void whatThePageStatesIsRead() {
    Facts facts =
        facts(
            DATA
                + "<meta property=og:site_name content='The Harbour Post'>"
                + "<link rel=canonical href=/2026/boat>",
            "<article><h1>A second boat for the islands</h1>" + Pages.STORY + "</article>");
    assertEquals("A second boat for the islands", facts.title());
    assertEquals(List.of("Mara Ilves"), facts.authors());
    assertEquals(OffsetDateTime.parse("2026-11-20T08:30:00+02:00"), facts.published());
    assertEquals("en-GB", facts.language());
    assertEquals("The Harbour Post", facts.siteName());
    assertEquals("Islands", facts.section());
    assertEquals(URI.create("https://paper.example/2026/boat"), facts.canonical());
  }

  @Test
  void aSiteNameIsNotPartOfTheTitle() {
    Facts facts =
        facts(
            "<title>A second boat for the islands | The Harbour Post</title>"
                + "<meta property=og:site_name content='The Harbour Post'>",
            Pages.STORY);
    assertEquals("A second boat for the islands", facts.title());
  }

  @Test
  void theHeadingThatTheDataNamesIsTheTitle() {
    Facts facts =
        facts(
            DATA + "<meta property=og:title content='Why Monday will be the best day ever'>",
            "<article><h1>A second boat for the islands</h1>" + Pages.STORY + "</article>");
    assertEquals("A second boat for the islands", facts.title());
  }

  @Test
  void aKickerStandsAboveTheTitleOrInIt() {
    String story = Pages.STORY + "</article>";
    Facts above = facts("", "<article><p class=kicker>Harbour</p><h1>A second boat</h1>" + story);
    assertEquals("Harbour", above.kicker());
    assertEquals("A second boat", above.title());
    Facts within =
        facts("", "<article><h1><span class=kicker>Harbour:</span> A second boat</h1>" + story);
    assertEquals("Harbour", within.kicker());
    assertEquals("A second boat", within.title());
  }

  @Test
  void theStandfirstIsNotInTheBody() {
    String lead = "After eleven years of petitions the islands get what they asked for.";
    Page page = Pages.article("<p class=standfirst>" + lead + "</p>" + Pages.STORY);
    assertEquals(lead, page.facts().standfirst());
    assertFalse(page.body().text().contains("petitions the islands"));
  }

  @Test
  void aBylineIsReadFromWhereItStands() {
    Page page = Pages.article("<div class=byline>By Mara Ilves</div>" + Pages.STORY);
    assertEquals(List.of("Mara Ilves"), page.facts().authors());
    assertFalse(page.body().text().contains("Mara Ilves"));
  }

  @Test
  void softHyphensAreGone() {
    Page page = Pages.article(Pages.STORY + "<p>The har&shy;bour board is con&shy;tent.</p>");
    assertTrue(page.body().text().endsWith("The harbour board is content."));
  }

  @Test
  void aHeadingInALinkWithAPictureIsAnotherStory() {
    Page page =
        Pages.article(
            Pages.STORY
                + "<div><a href=/lamps.html><img src=/t.jpg width=60 height=40><h4>Lamps go out on"
                + " the quay</h4></a></div>"
                + Pages.STORY.replace("ferry", "boat").replace("<p>", "<p>Again: "));
    assertFalse(page.body().text().contains("Lamps"));
  }

  @Test
  void emphasisedNamesAboveTheTextAreTheByline() {
    Page page = Pages.article("<p><strong>Ann Example/Bo Sample</strong></p>" + Pages.STORY);
    assertEquals(List.of("Ann Example", "Bo Sample"), page.facts().authors());
    Page other = Pages.article("<p><strong>A Long Winter</strong></p>" + Pages.STORY);
    assertEquals(List.of(), other.facts().authors());
  }
}
