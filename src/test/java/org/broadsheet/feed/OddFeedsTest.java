package org.broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Download;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not as it seems: feeds that hide, pages that pretend, entries that say nothing of
/// themselves.
class OddFeedsTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>Shown</title><item><title>One</title></item></channel></rss>";
  @TempDir Path folder;

  private static FeedReading read(String type, String text) {
    Map<String, String> headers = Map.of("content-type", type);
    return new FeedReader()
        .read(new Download(URI.create("https://from.example/x"), headers, text.getBytes(UTF_8)));
  }

  private static ParsedFeed feed(String text) {
    return assertInstanceOf(FeedReading.Parsed.class, read("", text)).feed();
  }

  private static List<String> titles(ParsedFeed feed) {
    return feed.entries().stream().map(entry -> entry.title().text()).toList();
  }

  @Test
  void entriesWithoutIdAndLinkAreKeptEachForItself() {
    List<String> feeds =
        List.of(
            "<rss><channel><item><title>a</title></item><item><title>a</title></item></channel></rss>",
            "<feed><entry><title>a</title></entry><entry><title>a</title></entry></feed>",
            "{\"items\":[{\"title\":\"a\"},{\"title\":\"a\"}]}");
    for (String text : feeds) {
      ParsedFeed feed = feed(text);
      assertEquals(List.of("a", "a"), titles(feed));
      for (Entry entry : feed.entries()) {
        assertEquals("", entry.id());
        assertNull(entry.link());
        assertNull(entry.published());
        assertNull(entry.updated());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/rss+xml", "application/atom+xml", "application/feed+json"})
  void aPageThatIsSaidToBeAFeedIsNone(String type) {
    for (String page :
        List.of(
            "<!DOCTYPE html><title>Gone</title><p>Not found",
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title>"
                + "</head><body><item>x</item></body></html>",
            "<html><body><pre>" + FEED.replace("<", "&lt;") + "</pre></body></html>",
            "<html><head><script>var feed = '" + FEED + "'</script></head></html>",
            "<html><body><!-- " + FEED + " --></body></html>")) {
      assertEquals(
          Kind.NOT_A_FEED,
          assertInstanceOf(FeedReading.NotAFeed.class, read(type, page)).problem().kind(),
          page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain; charset=utf-8", "image/png", "nonsense", ""})
  void aFeedIsOneWhateverItIsSaidToBe(String type) {
    FeedReading reading = read(type, FEED);
    assertEquals(
        List.of("One"), titles(assertInstanceOf(FeedReading.Parsed.class, reading).feed()));
  }

  @Test
  void whatStandsInCommentsIsNotThere() {
    String other = "<feed><entry><title>Hidden</title></entry></feed>";
    ParsedFeed feed =
        feed(
            "<!-- "
                + other
                + " --><?x "
                + other.replace(">", "")
                + "?>"
                + FEED.replace("<item>", "<!--<item><title>Hidden</title></item>--><item>")
                + "<!-- "
                + other
                + " -->");
    assertEquals(List.of("One"), titles(feed));
    assertEquals("Shown", feed.title().text());
  }

  @Test
  void noFileOfThisMachineIsEverRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    Path names = Files.writeString(folder.resolve("x.dtd"), "<!ENTITY e 'the secret'>");
    for (String declared :
        List.of(
            "<!DOCTYPE rss [<!ENTITY e SYSTEM '%s'>]>".formatted(secret.toUri()),
            "<!DOCTYPE rss [<!ENTITY e PUBLIC 'x' '%s'>]>".formatted(secret.toUri()),
            "<!DOCTYPE rss [<!ENTITY %% p SYSTEM '%s'> %%p;]>".formatted(names.toUri()),
            "<!DOCTYPE rss SYSTEM '%s'>".formatted(names.toUri()))) {
      ParsedFeed feed =
          feed(
              declared
                  + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title>&e;</title>"
                  + "<description>&e;<xi:include href='"
                  + secret.toUri()
                  + "' parse='text'/></description><item><title>One</title></item></channel></rss>");
      assertEquals(List.of("One"), titles(feed));
      assertFalse(feed.toString().contains("the secret"), declared);
    }
  }

  @Test
  void everyBaseIsSeenFromTheOneAroundIt() {
    String text =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/">
        <entry xml:base="b/"><link href="1" xml:base="c/"/>
        <content type="xhtml"><div xml:base="../d/"><p xml:base="e/"><a href="2">x</a></p><a href="3">x</a></div></content>
        <link rel="enclosure" href="4"/></entry>
        <entry><link href="5"/></entry></feed>\
        """;
    Map<String, String> headers = Map.of("content-location", "https://mirror.example/feeds/x");
    Download download =
        new Download(URI.create("https://from.example/"), headers, text.getBytes(UTF_8));
    List<Entry> entries =
        assertInstanceOf(FeedReading.Parsed.class, new FeedReader().read(download))
            .feed()
            .entries();
    Entry first = entries.getFirst();
    assertEquals("https://mirror.example/a/b/c/1", String.valueOf(first.link()));
    assertEquals(
        "<div><p><a href=\"https://mirror.example/a/d/e/2\">x</a></p>"
            + "<a href=\"https://mirror.example/a/d/3\">x</a></div>",
        first.content().html().strip());
    assertEquals(
        "https://mirror.example/a/b/4", first.enclosures().getFirst().address().toString());
    assertEquals("https://mirror.example/a/5", String.valueOf(entries.getLast().link()));
  }

  @Test
  void whatIsCutOffIsTheBeginningOfATextButNoAddressAndNoDate() {
    String begun = "<rss version='2.0'><channel><item><title>One</title>";
    assertNull(feed(begun + "<link>http://paper.example/a").entries().getFirst().link());
    assertEquals("", feed(begun + "<guid>12").entries().getFirst().id());
    assertNull(feed(begun + "<pubDate>5 Mar 2021").entries().getFirst().published());
    assertEquals("Words", feed(begun + "<description>Words").entries().getFirst().summary().text());
  }
}
