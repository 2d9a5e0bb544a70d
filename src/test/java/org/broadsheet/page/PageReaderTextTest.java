package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Page.Access;
import org.broadsheet.news.Photo;
import org.junit.jupiter.api.Test;

class PageReaderTextTest {
  private static final String TEXT =
      """
      The ferry to the outer islands will run twice a day from Monday, the harbour board said.
      Photo: Northlight / Mara Ilves
      For eleven years there was one boat in the morning and none in the evening.
      “We have waited long enough,” said Ilse Maran, who keeps the shop at the pier.
      On the mainland a hundred apple trees were planted along the road to the station last week, by children of the second form and their teacher, who had the idea when
      A whale was seen off the southern light on Sunday, the first since the winter of the great ice, and by noon half the town stood on the mole with whatever glasses they
      """;

  @Test
  void creditsOfAPlainTextStandAtTheirPlacesWithoutAPicture() {
    Page page = Pages.read("text/plain", TEXT);
    assertEquals(List.of("Paragraph", "Photo", "Paragraph", "Paragraph"), Pages.kinds(page.body()));
    Photo photo = page.body().photos().getFirst();
    assertNull(photo.image());
    assertEquals("Northlight / Mara Ilves", photo.credit().shown());
  }

  @Test
  void teasersOfAPlainTextAreRelatedStories() {
    Page page = Pages.read("text/plain", TEXT);
    assertEquals(2, page.related().size());
    assertTrue(page.related().getLast().teaser().startsWith("A whale was seen"));
    assertTrue(page.related().getLast().cutOff());
  }

  @Test
  void textIsReadAsTextWhateverTheServerCallsIt() {
    assertEquals(3, Pages.paragraphs(Pages.read("text/html", TEXT)));
    assertEquals(3, Pages.paragraphs(Pages.read("", TEXT)));
  }

  @Test
  void htmlIsReadAsHtmlThoughTheServerCallsItText() {
    Page page =
        Pages.read("text/plain", "<!doctype html><h1>A second boat</h1><article>" + Pages.STORY);
    assertEquals("A second boat", page.facts().title());
    assertEquals(4, Pages.paragraphs(page));
  }

  @Test
  void aShortFirstLineIsTheTitle() {
    Page page = Pages.read("text/plain", "A second boat for the islands\n\n" + TEXT);
    assertEquals("A second boat for the islands", page.facts().title());
    assertEquals(3, Pages.paragraphs(page));
  }

  @Test
  void linesBrokenToAWidthAreJoinedToParagraphs() {
    String broken =
        """
        The ferry to the outer islands
        will run twice a day
        from Monday.

        For eleven years there was
        one boat in the morning
        and none in the evening.
        """;
    Page page = Pages.read("text/plain", broken);
    assertEquals(
        """
        The ferry to the outer islands will run twice a day from Monday.
        For eleven years there was one boat in the morning and none in the evening.\
        """,
        page.body().text());
  }

  @Test
  void bytesThatAreNoTextHaveNoArticle() {
    byte[] bytes = new byte[4_000];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31 % 256);
    Page page = new PageReader().read(new Download(Pages.ADDRESS, Map.of(), bytes));
    assertEquals(Access.NO_ARTICLE, page.access());
    byte[] document = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
    page = new PageReader().read(new Download(Pages.ADDRESS, Map.of(), document));
    assertEquals(Access.NO_ARTICLE, page.access());
  }

  @Test
  void nothingAtAllHasNoArticle() {
    assertEquals(Access.NO_ARTICLE, Pages.read("text/plain", "").access());
    assertEquals(Access.NO_ARTICLE, Pages.read("text/html", "").access());
    assertEquals(Access.NO_ARTICLE, Pages.html("").access());
  }
}
