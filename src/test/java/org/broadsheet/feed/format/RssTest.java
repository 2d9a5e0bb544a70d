package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Enclosure;
import org.broadsheet.news.ParsedFeed.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RssTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<description>a</description>|a|``",
        "<description>a</description><content:encoded>b</content:encoded>|a|b",
        "<content:encoded>b</content:encoded><description>a</description>|a|b",
        "<fullitem>b</fullitem>|``|b",
        "<content type='text/html'>&lt;b&gt;b&lt;/b&gt;</content>|``|<b>b</b>",
        "<body xmlns='http://www.w3.org/1999/xhtml'><p>b</p></body>|``|<p>b</p>",
        "<xhtml:body><p>b &lt;i></p></xhtml:body>|``|<p>b &lt;i></p>",
        "<xhtml:div>b</xhtml:div>|``|b",
        "<description></description><description>a</description>|a|``",
        "<description> <p>a</p> </description>|<p>a</p>|``",
        "<description><![CDATA[<p>a]]> b</description>|<p>a b|``",
        "<summary>a</summary>|a|``",
        "<description>a</description><summary>b</summary>|a|``",
        "<itunes:summary>a</itunes:summary>|a|``",
        "<itunes:subtitle>b</itunes:subtitle><itunes:summary>a</itunes:summary>|a|``",
        "<description>a</description><itunes:summary>b</itunes:summary>|a|``",
        "<media:description>a</media:description>|a|``",
        "<media:description>b</media:description><description>a</description>|a|``",
        "<content:items>x</content:items>|``|``"
      })
  void textsHaveManyNames(String children, String summary, String content) {
    Entry entry = Reads.item(children);
    assertEquals(summary, entry.summary().html());
    assertEquals(content, entry.content().html());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<title>a</title><media:title>b</media:title>|a",
        "<media:title>b</media:title><title>a</title>|a",
        "<dc:title>b</dc:title><atom:title>a</atom:title>|a",
        "<media:title>a</media:title>|a",
        "<media:content><media:title>a</media:title></media:content>|a",
        "<itunes:title>a</itunes:title>|a",
        "<title></title><dc:title>a</dc:title>|a",
        "<title>a</title><title>b</title>|a",
        "<foo:title>b</foo:title>|``",
        "<source><title>b</title></source><title>a</title>|a",
        "<image><title>b</title></image><title>a</title>|a"
      })
  void theFormatsOwnTitleIsBest(String children, String title) {
    assertEquals(title, Reads.item(children).title().text());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<link>https://a.example/</link><guid>https://b.example/</guid>|https://a.example/",
        "<guid>https://b.example/</guid>|https://b.example/",
        "<guid isPermaLink='FALSE'>https://b.example/</guid>|``",
        "<guid isPermaLink='true'>not-an-address</guid>|``",
        "<link>javascript:x</link><guid>https://b.example/</guid>|https://b.example/",
        "<link></link><atom:link href='https://b.example/'/>|https://b.example/",
        "<link href='https://b.example/'/>|https://b.example/",
        "<atom:link rel='enclosure' href='https://b.example/'/>|``",
        "<link>/x y</link>|https://from.example/x%20y",
        "<link>&#10; x?a=1&amp;amp;b=2 &#10;</link>|https://from.example/dir/x?a=1&b=2"
      })
  void thePageIsWhereALinkSaysOrThePermanentId(String children, String link) {
    URI expected = link.isEmpty() ? null : URI.create(link);
    assertEquals(expected, Reads.item(children).link());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<author>a@b.example (Ada)</author>|Ada",
        "<dc:creator>Ada</dc:creator><author>a@b.example</author>|Ada, a@b.example",
        "<author><name>Ada</name><email>a@b.example</email></author>|Ada",
        "<author><email>a@b.example</email></author>|a@b.example",
        "<itunes:author>Bo</itunes:author><dc:creator>Ada</dc:creator>|Ada",
        "<itunes:author>Bo</itunes:author>|Bo",
        "<dc:publisher>Paper</dc:publisher>|Paper",
        "<dc:creator>Ada &amp;amp; Bo</dc:creator>|Ada & Bo",
        "<atom:author><atom:name>Ada</atom:name></atom:author>|Ada",
        "<author> </author><dc:creator/>|``"
      })
  void authorsAreNames(String children, String authors) {
    assertEquals(authors, String.join(", ", Reads.item(children).authors()));
  }

  @ParameterizedTest
  @CsvSource({
    "<pubDate>2024-01-02</pubDate><dc:date>2023-01-01</dc:date>, 2024-01-02, ",
    "<pubDate>soon</pubDate><dc:date>2023-01-01</dc:date>, 2023-01-01, ",
    "<dcterms:modified>2024-01-02</dcterms:modified>, , 2024-01-02",
    "<atom:published>2024-01-01</atom:published><atom:updated>2024-01-02</atom:updated>,"
        + " 2024-01-01, 2024-01-02",
    "<dcterms:created>2024-01-01</dcterms:created>, 2024-01-01, "
  })
  void datesHaveManyNames(String children, String published, String updated) {
    Entry entry = Reads.item(children);
    assertEquals(day(published), entry.published());
    assertEquals(day(updated), entry.updated());
  }

  private static Instant day(String day) {
    return day == null ? null : Instant.parse(day + "T00:00:00Z");
  }

  @Test
  void filesBelongToEntries() {
    Entry entry =
        Reads.item(
            "<enclosure url='/a.mp3' type='audio/mpeg' length='12'/><enclosure url='/a.mp3'"
                + " type='audio/mpeg' length='12'/><enclosure/><enclosure url='file:///x'/>"
                + "<enclosure href='/b.jpg' type='image/jpeg'/>");
    assertEquals(
        List.of(
            new Enclosure(URI.create("https://from.example/a.mp3"), "audio/mpeg", "12"),
            new Enclosure(URI.create("https://from.example/b.jpg"), "image/jpeg", "")),
        entry.enclosures());
    assertEquals(URI.create("https://from.example/b.jpg"), entry.image());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image><url>/i.png</url></image>",
        "<image url='/i.png'/>",
        "<itunes:image href='/i.png'/>",
        "<itunes:image><itunes:url>/i.png</itunes:url></itunes:image>",
        "<image rdf:resource='/i.png'/>",
        "<itunes:link rel='image' href='/i.png'/><itunes:link rel='other' href='/x'/>",
        "<webfeeds:logo>/i.png</webfeeds:logo>",
        "<image><url>/i.png</url></image><itunes:image href='/other.png'/>",
        "<itunes:image/><image><url>/i.png</url><title>x</title></image>"
      })
  void aFeedHasAPicture(String children) {
    ParsedFeed feed = Reads.xml("<rss><channel>" + children + "</channel></rss>");
    assertEquals(URI.create("https://from.example/i.png"), feed.image());
  }

  @Test
  void labelsAreTextAndEachCountsOnce() {
    Entry entry =
        Reads.item(
            "<category>A &amp;amp; B</category><category domain='x'>List&lt;T></category>"
                + "<category> </category><dc:subject>C</dc:subject><category>C</category>"
                + "<media:category>D</media:category><itunes:keywords>e, f</itunes:keywords>"
                + "<media:group><media:category>G</media:category></media:group>");
    assertEquals(List.of("A & B", "List<T>", "C", "D", "e", "f", "G"), entry.categories());
  }

  @Test
  void whatIsInsideSomethingElseDoesNotCount() {
    ParsedFeed feed =
        Reads.xml(
            "<rss><channel><image><title>no</title><link>/no</link></image><textInput><title>no</title>"
                + "<link>/no</link><description>no</description></textInput><cloud><title>no</title></cloud>"
                + "</channel></rss>");
    assertEquals("", feed.title().html());
    assertEquals("", feed.description().html());
    assertNull(feed.link());
  }

  @Test
  void anIdIsAsTheFeedWritesIt() {
    assertEquals(" a  B".strip(), Reads.item("<guid> a  B </guid>").id());
    assertEquals("", Reads.item("<guid> </guid><title>x</title>").id());
    assertEquals("urn:x", Reads.item("<dc:identifier>urn:x</dc:identifier>").id());
  }

  @Test
  void theOwnerOfAPodcastIsItsAuthorWhereNobodyElseIs() {
    String owner =
        "<itunes:owner><itunes:email>o@x.example</itunes:email>"
            + "<itunes:name>Ola</itunes:name></itunes:owner>";
    String feed = "<rss><channel>%s<item><title>x</title></item></channel></rss>";
    assertEquals(List.of("Ola"), Reads.xml(feed.formatted(owner)).authors());
    assertEquals(
        List.of("Ada"),
        Reads.xml(feed.formatted(owner + "<itunes:author>Ada</itunes:author>")).authors());
  }

  @Test
  void aFeedsTitleIsNoLongerThanATitle() {
    String title = "<title>" + "word &lt;b&gt;by&lt;/b&gt; ".repeat(300) + "</title>";
    String words = Reads.xml("<rss><channel>" + title + "</channel></rss>").title().text();
    assertTrue(words.length() <= 1_001);
    assertEquals("word by…", words.substring(words.length() - 8));
    String feed =
        Reads.json("{\"items\":[],\"title\":\"" + "😀".repeat(1_000_000) + "\"}").title().text();
    assertEquals("😀".repeat(499) + "…", feed);
  }

  @Test
  void aSectionWithoutEndCostsItsEntry() {
    String items =
        "<item><title>1</title></item><item><title><![CDATA[2</title></item>"
            + "<item><title><![CDATA[3]]></title></item><item><title>4</title></item>";
    List<ParsedFeed.Entry> entries =
        Reads.xml("<rss><channel>" + items + "</channel></rss>").entries();
    assertEquals(4, entries.size());
    assertEquals("3", entries.get(2).title().text());
  }
}
