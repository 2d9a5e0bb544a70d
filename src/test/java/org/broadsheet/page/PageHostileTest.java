package org.broadsheet.page;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Page.Access;
import org.junit.jupiter.api.Test;

class PageHostileTest {
  private static final String LINE =
      "<p>The ferry to the outer islands will run twice a day from Monday, the harbour board said"
          + " after a long meeting in the old customs house.</p>";

  private static Page read(byte[] bytes, String type) {
    return new PageReader().read(new Download(Pages.ADDRESS, Map.of("content-type", type), bytes));
  }

  private static Page read(String html) {
    return read(html.getBytes(UTF_8), "text/html; charset=utf-8");
  }

  @Test
  void tenMegabytesAreRead() {
    Page page = read(LINE.repeat(70_000));
    assertTrue(page.body().text().length() > 9_000_000);
  }

  @Test
  void aHundredThousandElementsAreRead() {
    assertEquals(Access.OPEN, read("<div>" + "<b>a</b>".repeat(100_000) + "</div>").access());
    String links = "<div><a href=/2026/lamps.html>Lamps go out on the quay</a></div>";
    assertTrue(read(LINE + links.repeat(20_000)).related().size() < 2);
    String pictures = "<img src=/a.jpg>".repeat(20_000);
    assertEquals(2, Pages.paragraphs(read("<article>" + LINE + pictures + LINE + "</article>")));
  }

  @Test
  void whatIsNestedDeeplyIsRead() {
    for (String tag : List.of("div", "span", "blockquote", "ul><li", "table><tr><td", "b")) {
      Page page = read(("<" + tag + ">").repeat(5_000) + LINE);
      assertTrue(page.toString().contains("customs house"), tag);
    }
  }

  @Test
  void formattingThatIsOpenBelowTheDeepestElementIsRead() {
    for (int depth : List.of(499, 500, 501)) {
      Page page = read("<b><div>".repeat(depth) + "<b></div><div>" + LINE + "</b><p>x");
      assertTrue(page.toString().contains("customs house"));
    }
  }

  @Test
  void captionsOfNothingButLabelsAndBracketsAreRead() {
    String photo = "<figure><img src=/boat-in-harbour.jpg><figcaption>%s</figcaption></figure>";
    for (String caption :
        List.of("(".repeat(50_000), "photo by ".repeat(5_000), "© / ".repeat(9_000))) {
      Page page = read("<article>" + photo.replace("%s", caption) + LINE.repeat(4) + "</article>");
      assertTrue(page.body().text().endsWith("customs house."));
    }
  }

  @Test
  void dataNestedWithoutEndIsNotBelieved() {
    String data = "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>";
    assertEquals(4, Pages.paragraphs(read(data + "<article>" + LINE.repeat(4) + "</article>")));
  }

  @Test
  void scriptsInEveryAttributeAreGone() {
    String evil = "javascript:alert(1)";
    Page page =
        read(
            "<base href='"
                + evil
                + "'><link rel=canonical href='"
                + evil
                + "'><link rel=next href='"
                + evil
                + "'><article><h1 onclick='alert(1)'>A second boat</h1><img src='"
                + evil
                + "' srcset='"
                + evil
                + " 900w' onerror='alert(1)'><iframe src='"
                + evil
                + "'></iframe><video poster='"
                + evil
                + "' src='"
                + evil
                + "'></video>"
                + LINE.replace("The ferry", "<a href='" + evil + "'>The ferry</a>").repeat(3)
                + "<aside><h3><a href='"
                + evil
                + "'>Lamps go out on the quay</a></h3></aside>"
                + "<form action='"
                + evil
                + "'><button formaction='"
                + evil
                + "'>Go</button></form>"
                + "<svg><script>alert(1)</script></svg></article>");
    assertEquals(List.of(), Harmless.wrongWith(page));
    assertFalse(page.toString().contains("alert"));
    assertEquals(3, Pages.paragraphs(page));
  }

  @Test
  void aPageWithoutBodyHasNoArticle() {
    assertEquals(Access.NO_ARTICLE, read("<html><head><title>x</title></head></html>").access());
    Page frames = read("<frameset><frame src=/a><frame src=/b></frameset>");
    assertEquals(Access.NO_ARTICLE, frames.access());
  }

  @Test
  void aWrongCharsetDoesNotSpoilTheText() {
    String text = LINE.replace("old customs house", "alte Zollhaus, schön wie eh und je");
    String page = "<meta charset=utf-8><article>" + text.repeat(4) + "</article>";
    byte[] western = page.getBytes(Charset.forName("windows-1252"));
    assertTrue(read(western, "text/html; charset=utf-8").body().text().contains("schön"));
    byte[] unicode = page.getBytes(UTF_8);
    assertTrue(read(unicode, "text/html; charset=iso-8859-1").body().text().contains("schön"));
    assertTrue(read(page.getBytes(UTF_16), "text/html").body().text().contains("schön"));
  }

  @Test
  void manyDifferentNamesAndQuotesAreRead() {
    String boxes =
        IntStream.range(0, 5_000)
            .mapToObj(i ->
                "<div class='c"
                    + i
                    + "-story'><blockquote><p>Ferry number "
                    + i
                    + " will run to the outer islands from Monday.</p></blockquote></div>")
            .collect(Collectors.joining());
    assertTrue(read(boxes + LINE).body().text().contains("customs house"));
  }
}
