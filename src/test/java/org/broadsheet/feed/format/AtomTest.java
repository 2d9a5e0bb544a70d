package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<content>a &lt;b></content>|a &lt;b>",
        "<content type='text'>a &lt;/b></content>|a &lt;/b>",
        "<content>a &lt;b>b&lt;/b></content>|a <b>b</b>",
        "<content>a <b>b</b></content>|a <b>b</b>",
        "<content type='html'>a &lt;b>b&lt;/b></content>|a <b>b</b>",
        "<content type='HTML'>a &amp;amp; b</content>|a &amp; b",
        "<content type='html'>a <b>b</b></content>|a <b>b</b>",
        "<content type='xhtml'><div>a &lt;b></div></content>|<div>a &lt;b></div>",
        "<content type='xhtml'>&lt;p>a&lt;/p></content>|<p>a</p>",
        "<content type='xhtml'>a &lt;b> <br/> <img src='x.jpg'></img></content>|a &lt;b> <br> <img"
            + " src=\"https://from.example/dir/x.jpg\">",
        "<content type='text/html' mode='escaped'>&lt;p>a&lt;/p></content>|<p>a</p>",
        "<content type='text/html' mode='xml'><p>a &lt;</p></content>|<p>a &lt;</p>",
        "<content type='application/xhtml+xml'><p>a</p></content>|<p>a</p>",
        "<content mode='base64'>PGI+YTwvYj4=</content>|<b>a</b>",
        "<content mode='base64'>a, b</content>|a, b",
        "<content type='application/x-unknown'>test</content>|test",
        "<content type='application/octet-stream'> PGI+&#10;YTwvYj4= </content>|<b>a</b>",
        "<content type='application/json'>{\"a\":1}</content>|{\"a\":1}",
        "<content type='text/markdown'>*a* &lt;b></content>|*a* &lt;b>",
        "<content type='image/svg+xml'>&lt;x/></content>|&lt;x/>"
      })
  void theTypeSaysWhatATextIs(String content, String html) {
    assertEquals(html, Reads.entry(content).content().html());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<link href='a'/>|dir/a",
        "<link rel='self' href='s'/><link rel='alternate' href='a'/>|dir/a",
        "<link rel='alternate' type='application/json' href='j'/><link rel='alternate'"
            + " type='text/html' href='a'/>|dir/a",
        "<link rel='http://www.iana.org/assignments/relation/alternate' href='a'/>|dir/a",
        "<link rel='ALTERNATE' href='a'/><link rel='alternate' href='b'/>|dir/a",
        "<link rel='self' href='s'/>|dir/s",
        "<link rel='related' href='r'/>|dir/r",
        "<link rel='edit' href='e'/><id>https://from.example/id</id>|id",
        "<content src='c'/>|dir/c",
        "<link rel='replies' href='r'/>|``"
      })
  void theAlternateLinkIsThePage(String children, String link) {
    URI expected = link.isEmpty() ? null : URI.create("https://from.example/" + link);
    assertEquals(expected, Reads.entry(children).link());
  }

  @Test
  void aFeedHasALinkToItselfAndOneToItsSite() {
    ParsedFeed feed =
        Reads.xml("<feed><link rel='self' href='f'/><link href='https://s.example/'/></feed>");
    assertEquals(URI.create("https://from.example/dir/f"), feed.self());
    assertEquals(URI.create("https://s.example/"), feed.link());
    ParsedFeed only =
        Reads.xml("<feed><id>https://i.example/</id><link rel='self' href='f'/></feed>");
    assertEquals(URI.create("https://from.example/dir/f"), only.link());
  }

  @Test
  void basesAreWithinBases() {
    ParsedFeed feed =
        Reads.xml(
            """
            <feed xml:base="https://b.example/x/"><link href="."/><logo>l.png</logo>
            <entry xml:base="y/"><link href="e"/><id>rel</id>
            <content type="xhtml" xml:base="../z/"><div><a href="1">a</a><p xml:base="https://c.example/"><img src="2"/></p></div></content>
            <summary type="html">&lt;a href="3"></summary></entry></feed>\
            """);
    Entry entry = feed.entries().getFirst();
    assertEquals(URI.create("https://b.example/x/l.png"), feed.image());
    assertEquals(URI.create("https://b.example/x/y/e"), entry.link());
    assertEquals("https://b.example/x/y/rel", entry.id());
    assertEquals(
        "<div><a href=\"https://b.example/x/z/1\">a</a><p><img"
            + " src=\"https://c.example/2\"></p></div>",
        entry.content().html());
    assertEquals("<a href=\"https://b.example/x/y/3\">", entry.summary().html());
  }

  @ParameterizedTest
  @CsvSource({
    "tag:x, tag:x",
    "urn:uuid:1, urn:uuid:1",
    "1, 1",
    "/p, https://from.example/p",
    "HTTPS://X.example/A, HTTPS://X.example/A"
  })
  void idsAreNamesUnlessTheyArePaths(String id, String read) {
    assertEquals(read, Reads.entry("<id> " + id + " </id>").id());
  }

  @Test
  void datesOfBothVersionsAreRead() {
    Entry old = Reads.entry("<issued>2004-01-01</issued><modified>2004-01-02</modified>");
    assertEquals("2004-01-01T00:00:00Z", String.valueOf(old.published()));
    assertEquals("2004-01-02T00:00:00Z", String.valueOf(old.updated()));
    Entry both = Reads.entry("<issued>2004-01-01</issued><published>2004-01-03</published>");
    assertEquals("2004-01-03T00:00:00Z", String.valueOf(both.published()));
    Entry created = Reads.entry("<created>2004-01-01</created>");
    assertEquals("2004-01-01T00:00:00Z", String.valueOf(created.published()));
  }

  @Test
  void whatWasOnlyUpdatedWasNeverPublished() {
    Entry updated = Reads.entry("<updated>2026-02-03T04:05:06+02:00</updated>");
    assertNull(updated.published());
    assertEquals("2026-02-03T02:05:06Z", String.valueOf(updated.updated()));
    Entry both =
        Reads.entry(
            "<updated>2026-02-03T00:00:00Z</updated><published>2026-01-02T00:00:00Z</published>");
    assertEquals("2026-01-02T00:00:00Z", String.valueOf(both.published()));
    assertEquals("2026-02-03T00:00:00Z", String.valueOf(both.updated()));
  }

  @Test
  void theAuthorOfAFeedIsThatOfItsEntries() {
    ParsedFeed feed =
        Reads.xml(
            "<feed><author><name>Ada</name></author><entry><id>1</id></entry><entry><author><name>Bo"
                + "</name></author></entry><entry><source><author><name>Cy</name></author></source></entry></feed>");
    assertEquals(List.of("Ada"), feed.entries().get(0).authors());
    assertEquals(List.of("Bo"), feed.entries().get(1).authors());
    assertEquals(List.of("Cy"), feed.entries().get(2).authors());
    ParsedFeed podcast =
        Reads.xml(
            "<rss><channel><itunes:author>Di</itunes:author><managingEditor>Ed</managingEditor>"
                + "<item><title>x</title></item></channel></rss>");
    assertEquals(List.of("Di"), podcast.entries().getFirst().authors());
  }

  @Test
  void theLanguageIsThatOfTheFeed() {
    assertEquals(
        "de", Reads.xml("<feed xml:lang='de'><title xml:lang='fr'>x</title></feed>").language());
    assertEquals(
        "en",
        Reads.xml("<rss xml:lang='de'><channel><language> en </language></channel></rss>")
            .language());
  }

  @Test
  void categoriesAreTermsElseLabels() {
    assertEquals(
        List.of("a", "B"),
        Reads.entry("<category term='a' label='A'/><category label='B'/><category/>").categories());
  }

  @Test
  void anEmptyAddressIsThatOfTheBaseThatTheFeedSets() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom' %s><entry><link href=''/></entry></feed>";
    assertEquals(
        "https://paper.example/a/",
        String.valueOf(
            Reads.xml(feed.formatted("xml:base='https://paper.example/a/'"))
                .entries()
                .getFirst()
                .link()));
    assertNull(Reads.xml(feed.formatted("")).entries().getFirst().link());
  }
}
