package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.broadsheet.news.Page;
import org.broadsheet.news.Page.Access;
import org.junit.jupiter.api.Test;

class PageReaderAccessTest {
  private static String stated(String data) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A second"
        + " boat\","
        + data
        + "}</script>";
  }

  @Test
  void anArticleIsOpen() {
    assertEquals(Access.OPEN, Pages.article(Pages.STORY).access());
  }

  @Test
  void aBeginningWithANoteForSubscribersIsAPreview() {
    Page page = Pages.article(Pages.STORY + "<div><p>Subscribe to continue reading.</p></div>");
    assertEquals(Access.PREVIEW, page.access());
    assertEquals(4, Pages.paragraphs(page));
    page = Pages.article(Pages.STORY + "<p>Dieser Artikel ist nur für Abonnenten.</p>");
    assertEquals(Access.PREVIEW, page.access());
  }

  @Test
  void aPageThatStatesMoreWordsThanItShowsIsAPreview() {
    String closed = stated("\"isAccessibleForFree\":\"False\",\"wordCount\":900");
    assertEquals(Access.PREVIEW, Pages.article(closed + Pages.STORY).access());
    String whole = stated("\"isAccessibleForFree\":false,\"wordCount\":90");
    assertEquals(Access.OPEN, Pages.article(whole + Pages.STORY).access());
  }

  @Test
  void aNoticeAboutCookiesIsNoArticle() {
    Page page =
        Pages.html(
            "<h1>Before you go on</h1><p>We and our partners use cookies to show you personalised"
                + " content.</p><p>With your consent we read personal data from your device.</p>"
                + "<button>Accept all</button>");
    assertEquals(Access.COOKIE_WALL, page.access());
  }

  @Test
  void aPageThatNeedsScriptsIsNoArticle() {
    Page page =
        Pages.html(
            "<div id=root></div><noscript>You need to enable JavaScript to run this app."
                + "</noscript>");
    assertEquals(Access.SCRIPT_ONLY, page.access());
  }

  @Test
  void aPageThatAsksForAPasswordIsNoArticle() {
    Page page =
        Pages.html(
            "<h1>Welcome back</h1><form><label>Name</label><input type=text><label>Secret word"
                + "</label><input type=password><button>Go</button></form>");
    assertEquals(Access.LOGIN, page.access());
  }

  @Test
  void aMissingPageIsNoArticle() {
    Page page =
        Pages.html(
            "<title>404 - Page not found</title><h1>Page not found</h1><p>The page that you asked"
                + " for is not here, or is not here any more. Try the search above.</p>");
    assertEquals(Access.NO_ARTICLE, page.access());
  }

  @Test
  void aShortPieceOfNewsIsAnArticle() {
    Page page =
        Pages.html(
            "<article><h1>Storm warning</h1><p>The morning boat stays in the harbour today,"
                + " because of the storm.</p></article>");
    assertEquals(Access.OPEN, page.access());
  }

  @Test
  void theNextPageOfAnArticleIsFound() {
    URI second = URI.create("https://paper.example/2026/harbour-2.html");
    assertEquals(second, Pages.article(Pages.STORY + "<a href=harbour-2.html>2</a>").next());
    assertEquals(
        URI.create("https://paper.example/2026/harbour.html?page=2"),
        Pages.html("<link rel=next href='?page=2'><article>" + Pages.STORY).next());
  }

  @Test
  void theNextArticleIsNotTheNextPage() {
    assertNull(Pages.html("<link rel=next href='/2026/lighthouse.html'>" + Pages.STORY).next());
    assertNull(Pages.article(Pages.STORY + "<a href=quay-2.html>2</a>").next());
    assertNull(
        Pages.article(Pages.STORY + "<div class=comments><a href='harbour.html?page=2'>2</a></div>")
            .next());
  }
}
