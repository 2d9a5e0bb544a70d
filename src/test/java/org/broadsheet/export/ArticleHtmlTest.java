package org.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Header;
import org.broadsheet.news.Line;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.Picture;
import org.broadsheet.news.ReadState;
import org.broadsheet.news.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleHtmlTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final URI LINK = URI.create("https://paper.example/a?b=1&c=2");
  private static final URI SCRIPT = URI.create("javascript:alert(1)");
  private static final byte[] BYTES = {1, 2, 3, -1};
  private static final Picture KEPT = new Picture("00", "image/jpeg", 2, 1, 4, 1);
  private static final String HOSTILE = "<script>\"'&</title></style>-->";

  @Test
  void theHeaderIsWrittenInTheLanguageOfTheArticle() {
    Document page = written(header("de", "Großbrand"), LINK);
    assertEquals("de", page.expectFirst("html").attr("lang"));
    assertEquals("Großbrand", page.title());
    assertEquals("Großbrand", page.expectFirst("h1").text());
    assertEquals(
        List.of("Hafen", "Es brannte.", "Ada Quill, Ben Bly", "The Paper", "24. November 2026"),
        page.select("p").eachText());
    assertEquals(LINK.toString(), page.expectFirst("a:has(cite)").attr("href"));
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    Header bare = new Header("Fire", "", "", List.of(), "", null, null, "");
    assertEquals("Fire", written(bare, null).body().text());
    assertTrue(written(bare, null).select("a").isEmpty());
    assertEquals(LINK.toString(), written(bare, LINK).select("a").text());
  }

  @Test
  void everyBlockHasItsElement() {
    Document page =
        written(
            new Block.Heading(2, Line.of("Part")),
            paragraph("Words"),
            new Block.Quote(List.of(paragraph("Said"))),
            new Block.Listing(false, List.of(List.of(paragraph("One")), List.of())),
            new Block.Listing(true, List.of(List.of(paragraph("First")))),
            new Block.Table(
                Line.of("Sums"),
                List.of(
                    List.of(new Block.Cell(true, Line.of("Year"))),
                    List.of(
                        new Block.Cell(false, Line.of("2026")),
                        new Block.Cell(false, Line.EMPTY)))),
            new Block.Code("a  b\n  c"),
            new Block.Embed(LINK, "A film"),
            new Block.Divider());
    assertEquals("Part", page.expectFirst("h2").text());
    assertEquals("Said", page.expectFirst("blockquote > p").text());
    assertEquals(2, page.select("ul > li").size());
    assertEquals("First", page.expectFirst("ol > li > p").text());
    assertEquals("Sums", page.expectFirst("table > caption").text());
    assertEquals("Year", page.expectFirst("tr > th").text());
    assertEquals(List.of("2026", ""), page.select("tr > td").stream().map(Element::text).toList());
    assertEquals("a  b\n  c", page.expectFirst("pre").wholeText());
    assertEquals("A film", page.expectFirst("a[href=" + LINK + "] > p").text());
    assertEquals(1, page.select("hr").size());
  }

  @Test
  void everySpanHasItsElement() {
    Line inner = Line.of("x");
    Document page =
        written(
            new Block.Paragraph(
                new Line(
                    List.of(
                        new Span.Plain("a < b"),
                        new Span.LineBreak(),
                        new Span.Strong(inner),
                        new Span.Emphasis(new Line(List.of(new Span.Strong(inner)))),
                        new Span.Superscript(inner),
                        new Span.Subscript(inner),
                        new Span.Strikethrough(inner),
                        new Span.Mono("y"),
                        new Span.Link(inner, LINK)))));
    assertEquals(
        "a &lt; b<br><strong>x</strong><em><strong>x</strong></em><sup>x</sup><sub>x</sub>"
            + "<s>x</s><code>y</code><a href=\"https://paper.example/a?b=1&amp;c=2\">x</a>",
        paragraphs(page).getFirst().html());
  }

  @Test
  void aPictureIsInTheFileWithCaptionAndCreditBelow() {
    Document page = written(photo(KEPT, "Smoke over the quay", "Jane Doe/AP"));
    Element figure = page.expectFirst("figure");
    assertEquals(
        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(BYTES),
        figure.expectFirst("img").attr("src"));
    assertEquals("Smoke", figure.expectFirst("img").attr("alt"));
    assertEquals(
        "img figcaption small",
        figure.children().stream().map(Element::tagName).collect(Collectors.joining(" ")));
    assertEquals("Smoke over the quay", figure.expectFirst("figcaption").text());
    assertEquals("Jane Doe/AP", figure.expectFirst("small").text());
  }

  @Test
  void aPictureThatIsNotKeptLeavesItsCaptionAndCredit() {
    Picture lost = new Picture("11", "image/png", 1, 1, 1, 1);
    Photo bare = new Photo(null, Line.of("Bare"), PhotoCredit.NONE, "");
    Document page = written(photo(null, "One", "A"), photo(lost, "Two", "B"), bare);
    assertTrue(page.select("img").isEmpty());
    assertEquals(List.of("One A", "Two B", "Bare"), page.select("figure").eachText());
  }

  @Test
  void aGalleryIsItsPictures() {
    Document page =
        written(new Block.Gallery(List.of(photo(KEPT, "1", "A"), photo(KEPT, "2", "B"))));
    assertEquals(2, page.select("figure img").size());
  }

  @Test
  void nothingHostileGetsThrough() {
    Line hostile =
        new Line(List.of(new Span.Plain(HOSTILE), new Span.Link(Line.of(HOSTILE), SCRIPT)));
    Photo photo =
        new Photo(
            new ImageRef(LINK, new Picture("00", "image/x\" onload=\"", 1, 1, 1, 1)),
            hostile,
            credit(HOSTILE),
            HOSTILE + "\" onerror=\"x");
    Document page =
        written(
            article(
                new Header(
                    HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE), HOSTILE, null, null, HOSTILE),
                SCRIPT,
                new Block.Paragraph(hostile),
                new Block.Code(HOSTILE),
                new Block.Embed(SCRIPT, HOSTILE),
                photo));
    assertEquals(HOSTILE, page.title());
    assertEquals(HOSTILE, page.expectFirst("pre").wholeText());
    assertTrue(page.select("script, a, [onload], [onerror]").isEmpty(), page::outerHtml);
    assertEquals(List.of("img"), page.select("[src]").stream().map(Element::tagName).toList());
    assertTrue(page.select("[src]").attr("src").startsWith("data:"));
  }

  @Test
  void nothingIsLoadedWhenItIsOpened() {
    Document page = written(paragraph("x"));
    String policy = page.expectFirst("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; img-src data:;"), policy);
    assertTrue(page.select("link, script, iframe, [src^=http]").isEmpty());
    assertFalse(page.outerHtml().contains("url("));
  }

  @Test
  void aFullDiskIsToldToTheCaller() {
    Writer full = Writer.nullWriter();
    assertThrows(
        IOException.class,
        () -> {
          full.close();
          ArticleHtml.write(article(header("en", "Fire"), LINK), ZONE, _ -> null, full);
        });
  }

  private static List<Element> paragraphs(Document page) {
    return page.select("h1 ~ p").stream().skip(4).toList();
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Line.of(text));
  }

  private static Photo photo(Picture kept, String caption, String credit) {
    return new Photo(new ImageRef(LINK, kept), Line.of(caption), credit(credit), "Smoke");
  }

  private static PhotoCredit credit(String written) {
    return PhotoCredit.of(new CreditLine(Evidence.CAPTION, written, List.of()));
  }

  private static Header header(String language, String title) {
    return new Header(
        title,
        "Hafen",
        "Es brannte.",
        List.of("Ada Quill", "Ben Bly"),
        "The Paper",
        Instant.parse("2026-11-23T23:30:00Z"),
        null,
        language);
  }

  private static Document written(Block... blocks) {
    return written(article(header("en", "Fire"), LINK, blocks));
  }

  private static Document written(Header header, URI link) {
    return written(article(header, link));
  }

  private static Document written(Article article) {
    StringBuilder out = new StringBuilder();
    try {
      ArticleHtml.write(article, ZONE, kept -> kept.hash().equals("00") ? BYTES : null, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Document page = Jsoup.parse(out.toString());
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private static Article article(Header header, URI link, Block... blocks) {
    return new Article(
        new ArticleId(1),
        new FeedId(1),
        "guid",
        link,
        header,
        new Body(Arrays.asList(blocks)),
        Origin.PAGE,
        List.of(),
        Completeness.COMPLETE,
        ReadState.NEW,
        Instant.EPOCH);
  }
}
