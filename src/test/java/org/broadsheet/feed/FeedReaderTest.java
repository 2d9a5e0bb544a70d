package org.broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.broadsheet.feed.html.ActiveContent;
import org.broadsheet.news.Download;
import org.broadsheet.news.Outline;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Media;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final FeedReader READER = new FeedReader();

  private static FeedReading read(byte[] bytes) {
    return READER.read(new Download(URI.create("https://from.example/feed"), Map.of(), bytes));
  }

  private static ParsedFeed feed(String text) {
    return assertInstanceOf(FeedReading.Parsed.class, read(text.getBytes(UTF_8))).feed();
  }

  private static Entry entry(String item) {
    return feed("<rss><channel>" + item + "</channel></rss>").entries().getFirst();
  }

  private static Kind problem(byte[] bytes) {
    return assertInstanceOf(FeedReading.NotAFeed.class, read(bytes)).problem().kind();
  }

  @Test
  void onlyTheFirstTenThousandEntriesAreKept() {
    String items = "<item><title>x</title></item>".repeat(100_000);
    assertEquals(10_000, feed("<rss><channel>" + items + "</channel></rss>").entries().size());
    String objects = "{\"id\":\"x\"},".repeat(20_000);
    assertEquals(10_000, feed("{\"items\":[" + objects + "]}").entries().size());
  }

  @Test
  void elementsTooDeepAreReadOver() {
    String deep =
        "<rss><channel><item><description>"
            + "<b>".repeat(3_000)
            + "x"
            + "</b>".repeat(3_000)
            + "</description><title>After</title></item>"
            + "<x>".repeat(3_000)
            + "</x>".repeat(3_000)
            + "<item><title>Second</title></item></channel></rss>";
    List<Entry> entries = feed(deep).entries();
    assertEquals("x", entries.getFirst().summary().text());
    assertEquals("After", entries.getFirst().title().text());
    assertEquals("Second", entries.getLast().title().text());
  }

  @Test
  void aBombOfNamesStaysSmall() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"boom\">");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    bomb.append("]><rss><channel><title>&a9;</title></channel></rss>");
    assertTrue(feed(bomb.toString()).title().html().length() < 1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\t"})
  void nothingIsEmpty(String text) {
    assertEquals(Kind.EMPTY, problem(text.getBytes(UTF_8)));
    Download download = new Download(URI.create(""), Map.of(), text.getBytes(UTF_8));
    assertEquals(
        Kind.EMPTY,
        assertInstanceOf(Outlining.NotAnOutline.class, READER.readOpml(download)).problem().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "<html><head><title>x</title></head><body><channel><item>x</item></channel></body></html>",
        "<!doctype html><p>x<script>'<rss>'</script>",
        "<opml><body/></opml>",
        "<sitemapindex></sitemapindex>",
        "{\"a\":1}",
        "{",
        "[1]",
        "%PDF-1.4"
      })
  void otherThingsAreNoFeeds(String text) {
    assertEquals(Kind.NOT_A_FEED, problem(text.getBytes(UTF_8)));
  }

  @Test
  void noiseIsNoFeed() {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    assertEquals(Kind.NOT_A_FEED, problem(noise));
  }

  @Property(tries = 300, seed = "20261123")
  void anyBytesGiveAnAnswer(@ForAll byte[] bytes) {
    Download download = new Download(URI.create("https://from.example/"), Map.of(), bytes);
    READER.read(download);
    READER.readOpml(download);
    READER.discover(download);
  }

  @Test
  void whateverIsCutOffTheEntriesBeforeAreKept() throws Exception {
    for (String name : List.of("rss-2.0", "atom-1.0", "rdf-1.0", "json-1.1")) {
      Download whole = FeedFolders.download(FeedFolders.ROOT.resolve(name));
      int most = 0;
      for (int length = 1; length <= whole.bytes().length; length += 3) {
        byte[] cut = Arrays.copyOf(whole.bytes(), length);
        int count =
            switch (READER.read(new Download(whole.address(), whole.headers(), cut))) {
              case FeedReading.Parsed parsed -> parsed.feed().entries().size();
              case FeedReading.NotAFeed _ -> 0;
            };
        assertTrue(count >= most, name + " cut at " + length);
        most = count;
      }
      assertTrue(most > 0);
    }
  }

  @Test
  void theRhythmIsRead() {
    ParsedFeed.Rhythm rhythm =
        feed("""
        <rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><ttl> 60 </ttl>
        <skipHours><hour>24</hour><hour>5</hour><hour>99</hour><hour>x</hour></skipHours>
        <skipDays><day>Sunday</day><day>someday</day></skipDays>
        <sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>7</sy:updateFrequency>
        </channel></rss>\
        """)
            .rhythm();
    assertEquals(Duration.ofHours(1), rhythm.ttl());
    assertEquals(Set.of(0, 5), rhythm.skipHours());
    assertEquals(Set.of(DayOfWeek.SUNDAY), rhythm.skipDays());
    assertEquals(Duration.ofDays(1), rhythm.period());
    ParsedFeed odd =
        feed(
            "<rss><sy:updateFrequency>0</sy:updateFrequency><sy:updatePeriod>daily</sy:updatePeriod>");
    assertEquals(Duration.ofDays(1), odd.rhythm().period());
    assertNull(odd.rhythm().ttl());
  }

  @Test
  void aPictureHasTheCaptionAndCreditsThatHoldForIt() {
    List<Media> media =
        entry(
                """
                <item><media:credit role="photographer">Everyone</media:credit>
                <media:content url="/1.jpg" medium="IMAGE"><media:description type="html">&lt;b&gt;One&lt;/b&gt; &lt;i onclick=x&gt;</media:description><media:credit>Ada</media:credit><media:credit>Ben</media:credit></media:content>
                <media:group><media:description>Shared</media:description><media:thumbnail url="/t.jpg"/><media:content url="/2.jpg"/><media:content url="/3.jpg"/></media:group>
                <media:thumbnail url="/alone.jpg"/></item>\
                """)
            .media();
    assertEquals(4, media.size());
    assertEquals(List.of("Ada", "Ben"), media.get(0).credits());
    assertEquals("image", media.get(0).medium());
    assertEquals("<b>One</b> <i>", media.get(0).description().html());
    assertEquals("Shared", media.get(1).description().text());
    assertEquals(List.of("Everyone"), media.get(2).credits());
    assertEquals(List.of(URI.create("https://from.example/t.jpg")), media.get(2).thumbnails());
    assertNull(media.get(3).address());
    assertEquals(List.of(URI.create("https://from.example/alone.jpg")), media.get(3).thumbnails());
  }

  @Test
  void relativeAddressesAreSeenFromWhereTheFeedReallyIs() {
    byte[] bytes = "<rss><item><link>x</link></item></rss>".getBytes(UTF_8);
    Map<String, String> moved = Map.of("content-location", "/moved/feed");
    Download download = new Download(URI.create("https://from.example/a/feed"), moved, bytes);
    Entry entry =
        assertInstanceOf(FeedReading.Parsed.class, READER.read(download))
            .feed()
            .entries()
            .getFirst();
    assertEquals(URI.create("https://from.example/moved/x"), entry.link());
  }

  @Test
  void aFileIsNoBase() {
    byte[] bytes = "<rss><item><link>x</link></item></rss>".getBytes(UTF_8);
    Download download = new Download(URI.create("file:///home/feed"), Map.of(), bytes);
    FeedReading.Parsed parsed = assertInstanceOf(FeedReading.Parsed.class, READER.read(download));
    assertEquals(URI.create("x"), parsed.feed().entries().getFirst().link());
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:x", "file:///etc/passwd", "data:text/html,x", "urn:x", " "})
  void onlyAddressesOfTheWebAreLinks(String address) {
    Entry entry =
        entry(
            "<item><title>x</title><link>"
                + address
                + "</link><enclosure url='"
                + address
                + "'/><media:content url='"
                + address
                + "'/></item>");
    assertNull(entry.link());
    assertEquals(List.of(), entry.enclosures());
    assertEquals(List.of(), entry.media());
  }

  @Test
  void halvesOfCharactersDoNotReachAnybody() {
    Entry entry =
        feed("{\"items\":[{\"id\":\"a\\ud83d\",\"title\":\"\\ude00 \\ud83d\\ude00\"}]}")
            .entries()
            .getFirst();
    assertEquals("a", entry.id());
    assertEquals("😀", entry.title().text());
  }

  @Test
  void titlesHaveWords() {
    Entry entry =
        entry("<item><title>&lt;em&gt;Very&lt;/em&gt;\n  new &amp;amp; nice</title></item>");
    assertEquals("Very new & nice", entry.title().text());
    assertEquals(List.of(), ActiveContent.in(entry.title().html()));
  }

  @Test
  void longLinesAreCut() {
    Entry entry = entry("<item><title>" + "x".repeat(1_000_000) + "</title></item>");
    assertEquals(10_000, entry.title().text().length());
    assertFalse(entry.title().isEmpty());
  }

  @Test
  void whatAListHoldsBesidesFeedsOfTheWebIsNamedAsLeftOut() {
    String opml =
        """
        <opml><body><outline text="Sea"><outline text="Gulls" type="rss" xmlUrl="https://a.example/"/>
        <outline text="On disk" xmlUrl="file:///feed"/></outline><outline text="Empty"/>
        <outline text="A page" type="link" url="https://b.example/"/>
        <outline text="No address" type="rss"/></body></opml>\
        """;
    Download download =
        new Download(URI.create("https://from.example/l"), Map.of(), opml.getBytes(UTF_8));
    Outline outline = assertInstanceOf(Outlining.Read.class, READER.readOpml(download)).outline();
    assertEquals(List.of("On disk", "A page", "No address"), outline.leftOut());
    assertEquals(Set.of(List.of("Sea"), List.of("Empty")), outline.folders());
    assertEquals(1, outline.subscriptions().size());
  }
}
