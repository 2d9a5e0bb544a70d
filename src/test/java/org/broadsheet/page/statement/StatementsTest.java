package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final URI BASE = URI.create("https://paper.example/news/story");

  private static Statements of(String head) {
    return Statements.of(
        Jsoup.parse("<html lang=de-AT><head>" + head + "</head><body>x</body></html>"));
  }

  @Test
  void metasAreFoundByPropertyNameAndMicrodata() {
    Statements page =
        of(
            "<meta property=og:title content=A><meta name=Author content=B><meta itemprop=date"
                + " content=C>");
    assertEquals("A", page.meta("og:title"));
    assertEquals("B", page.meta("author"));
    assertEquals("C", page.meta("none", "date"));
    assertEquals("", page.meta("none"));
  }

  @Test
  void aMetaThatIsThereTwiceHasTwoValues() {
    Statements page =
        of("<meta name=author content='Ann'><meta name=author content='Bo'><meta name=author>");
    assertEquals(List.of("Ann", "Bo"), page.metas("author"));
  }

  @Test
  void aVeryLongMetaIsNotKept() {
    assertEquals(
        "", of("<meta name=description content='" + "x".repeat(10_001) + "'>").meta("description"));
  }

  @Test
  void linksAreSeenFromTheBaseAndOnlyToTheWeb() {
    Statements page =
        of("<link rel='canonical alternate' href=/a><link rel=next href='javascript:x'>");
    assertEquals("https://paper.example/a", String.valueOf(page.link(BASE, "canonical")));
    assertEquals("https://paper.example/a", String.valueOf(page.link(BASE, "alternate")));
    assertNull(page.link(BASE, "next"));
  }

  @Test
  void theTitleOfADrawingIsNotThePages() {
    Statements page =
        Statements.of(Jsoup.parse("<body><svg><title>Menu</title></svg><title>Story</title>"));
    assertEquals("Story", page.documentTitle());
  }

  @Test
  void theLanguageIsTheRootElements() {
    assertEquals("de-AT", of("").language());
  }

  @Test
  void picturesAreCreditedByTheirMakersAndNotByTheHouse() {
    String json =
        """
        <script type="application/ld+json">[{"@type":"NewsArticle","publisher":{"name":"The Daily"}},
        {"@type":"ImageObject","url":"/a.jpg","creditText":"Ann Example"},
        {"@type":"ImageObject","contentUrl":"/b.jpg","author":[{"name":"Bo Sample"}]},
        {"@type":"ImageObject","url":"/c.jpg","creditText":"The Daily"},
        {"@type":"ImageObject","creditText":"Nobody"}]</script>\
        """;
    List<String> credits =
        of(json).pictures(BASE).stream()
            .map(picture -> picture.address().getPath() + " " + picture.credit())
            .toList();
    assertEquals(List.of("/a.jpg Ann Example", "/b.jpg Bo Sample"), credits);
  }

  @Test
  void markupAndDoubleEscapesInAttributesArePlainText() {
    assertEquals("Rock & Roll", Markups.plain("Rock &amp;amp; Roll"));
    assertEquals("Big news", Markups.plain("<b>Big</b> news"));
    assertEquals("1 < 2", Markups.plain("1 < 2"));
  }
}
