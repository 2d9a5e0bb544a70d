package org.broadsheet.feed.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.broadsheet.news.FeedLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

  private static List<String> feeds(String page) {
    Base base = new Base(URI.create("https://paper.example/blog/"));
    return Discovery.feeds(new StringReader(page), base).stream()
        .map(FeedLink::address)
        .map(URI::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=alternate type=application/rss+xml href=f>",
        "<LINK REL='Alternate Home' TYPE=' APPLICATION/ATOM+XML ; charset=x' HREF=' f '>",
        "<link rel=feed href=f>",
        "<body><p><link rel=alternate type=application/feed+json href=/blog/f>",
        "<base href=/blog/x/><link rel=alternate type=text/xml href=../f>",
        "<link rel=alternate type=application/rss+xml href=f><a href=/rss>x</a>"
      })
  void linksForProgramsAreFound(String page) {
    assertEquals(List.of("https://paper.example/blog/f"), feeds(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/index.xml>x</a>",
        "<a href=/index.xml?x=1>x</a>",
        "<a href='feed:https://paper.example/index.xml'>x</a>"
      })
  void linksForPeopleAreTheFallback(String page) {
    assertEquals("https://paper.example/index.xml", feeds(page).getFirst().replaceAll("\\?.*", ""));
  }

  @Test
  void feedsAreKnownByTheirPaths() {
    List<String> paths =
        List.of(
            "/all.atom.xml", "/rss/news.xml", "/feeds/1.json", "/x/feed/", "/a.rdf", "/?feed=atom");
    StringBuilder page = new StringBuilder();
    for (String path : paths) page.append("<a href='").append(path).append("'>x</a>");
    assertEquals(
        paths.stream().map("https://paper.example"::concat).toList(), feeds(page.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<link rel=alternate type=text/html href=f>",
        "<link rel=stylesheet type=text/xml href=f>",
        "<link rel=alternate type=application/rss+xml>",
        "<link rel=alternate type=application/rss+xml href=''>",
        "<link rel=alternate type=application/rss+xml href=javascript:x>",
        "<link rel=alternate type=application/json href=/wp-json/x>",
        "<script>\"<link rel=alternate type=application/rss+xml href=f>\"</script>",
        "<!-- <link rel=alternate type=application/rss+xml href=f> -->",
        "<a href=/feedback>x</a><a href=mailto:feed@x.example>x</a><a href=/news.html>x</a>"
      })
  void otherLinksAreNone(String page) {
    assertEquals(List.of(), feeds(page));
  }

  @Test
  void pagesWithoutEndAreReadAsFarAsItMatters() {
    assertEquals(100, feeds("<a href=/rss>x</a><div>".repeat(10) + many()).size());
  }

  private static String many() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      links.append("<link rel=alternate type=application/rss+xml href=").append(i).append('>');
    }
    return links + "x".repeat(3_000_000);
  }

  @Test
  void whatStandsInATemplateIsNotThere() {
    String link = "<link rel=alternate type=application/rss+xml href=f>";
    assertEquals(List.of(), feeds("<template>" + link + "</template>"));
  }
}
