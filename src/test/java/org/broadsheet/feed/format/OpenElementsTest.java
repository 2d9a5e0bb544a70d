package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import org.broadsheet.news.ParsedFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenElementsTest {

  private static String titles(ParsedFeed feed) {
    return feed.entries().stream()
        .map(it -> it.title().text() + ":" + it.summary().text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<item><title>a</title><item><title>b</title></item>|a: b:",
        "<item><title>a<item><title>b</title></item>|a: b:",
        "<item><title>a<description>x</description></item>|a:x",
        "<item><description>x<pubDate>2024</pubDate><title>a</title></item>|a:x",
        "<item><description>x<category>c</category><title>a</title></item>|a:x",
        "<item><guid>1<title>a</title></item>|a:",
        "<item><title>a</item><item><title>b</item>|a: b:",
        "<item><open><title>a</title></item>|a:",
        "<item><foo:open><title>a</title></foo:open><description>x</description></item>|:x",
        "<item></title></b><title>a</title></item>|a:",
        "<item><description><title>in</title> x</description><title>a</title></item>|a:in x",
        "<item><description>x <b>y</description><title>a</title></item>|a:x y",
        "<item><description>x<br>y<img src='z'></description><title>a</title></item>|a:x y",
        "<textinput><title>no</title><item><title>a</title></item>|a:",
        "<itunes:category text='x'><item><title>a</title></item>|a:",
        "<image><item><title>a</title></item>|a:",
        "<items><item><title>a</title></item></items>|a:",
        "<item/><item><title/></item>|: :",
        "<ITEM><Title>a</TITLE></Item>|a:",
        "<item><title>a</title></item></channel></rss><item><title>late</title></item>|a: late:",
        "<item><title><b>a</b> <i>b</title></item>|a b:",
        "<item><title>a<link>x</link></title></item>|a:"
      })
  void endTagsMayBeMissing(String children, String titles) {
    assertEquals(titles, titles(Reads.xml("<rss><channel>" + children + "</channel></rss>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss/>",
        "<rss",
        "x <rss>",
        "<RSS><Channel>",
        "<rdf:RDF>",
        "<RDF>",
        "<r:rdf xmlns:r='x'>",
        "<feed>",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>",
        "<channel>",
        "<item>",
        "<entry>",
        "<br/>junk<b>junk</b><rss><item></item></rss>",
        "<html><rss><item></rss>"
      })
  void feedsAreKnownByTheirOutermostElement(String text) {
    boolean whole = !text.equals("<rss");
    ParsedFeed feed = Reads.xml(text);
    if (whole) assertNotNull(feed);
    else assertNull(feed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<opml>",
        "<html><item>",
        "<p><channel><item>",
        "<html><rss><channel><title>x",
        "<svg><title>x",
        "&lt;rss>"
      })
  void otherTextsAreNone(String text) {
    assertNull(Reads.xml(text));
  }

  @Test
  void namespacesHoldWhereTheyAreDeclared() {
    ParsedFeed feed =
        Reads.xml(
            """
            <rss xmlns:d="http://purl.org/dc/elements/1.1/"><channel>
            <x:item xmlns:x="http://purl.org/rss/1.0/"><x:title>a</x:title><d:creator>A</d:creator></x:item>
            <item><x:title>no</x:title><q:description xmlns:q="http://other.example/">no</q:description><title>b</title></item>
            <item xmlns="http://www.w3.org/2005/Atom"><title>c</title><summary>s</summary></item>
            </channel></rss>\
            """);
    assertEquals("a: b: c:s", titles(feed));
    assertEquals("A", feed.entries().getFirst().authors().getFirst());
  }
}
