package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Markup;
import org.broadsheet.news.Outline;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Enclosure;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Media;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.junit.jupiter.api.Test;

class NeutralFeedTest {
  private static final URI PAGE = URI.create("https://paper.example/x");

  private static Markup markup(String html) {
    return new Markup(html, html);
  }

  private static ParsedFeed feed(String id, URI link, Rhythm rhythm, List<Entry> entries) {
    return new ParsedFeed(
        id,
        markup("<b>T</b>"),
        link,
        null,
        Markup.EMPTY,
        "en",
        PAGE,
        null,
        Instant.parse("2024-01-02T03:04:05.678Z"),
        List.of("A"),
        List.of(),
        rhythm,
        entries,
        "UTF-8");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Entry entry =
        new Entry(
            "",
            Markup.EMPTY,
            null,
            List.of(),
            null,
            null,
            Markup.EMPTY,
            Markup.EMPTY,
            null,
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        "{\"feed\":{\"title\":\"<b>T</b>\",\"language\":\"en\",\"image\":\"https://paper.example/x\","
            + "\"updated\":\"2024-01-02T03:04:05Z\",\"authors\":[\"A\"]},\"entries\":[{}],\"encoding\":\"UTF-8\"}",
        NeutralFeed.of(feed("", null, Rhythm.NONE, List.of(entry))).toString());
  }

  @Test
  void everythingThatIsKnownIsThere() {
    Entry entry =
        new Entry(
            "i",
            markup("t"),
            PAGE,
            List.of("B"),
            Instant.EPOCH,
            Instant.EPOCH,
            markup("s"),
            markup("c"),
            PAGE,
            List.of("k"),
            List.of(new Enclosure(PAGE, "audio/mpeg", "7")),
            List.of(
                new Media(PAGE, "image/png", "image", Markup.EMPTY, List.of("C"), List.of(PAGE))));
    Rhythm rhythm = new Rhythm(Duration.ofMinutes(90), Set.of(), Set.of(), null);
    String x = "\"https://paper.example/x\"";
    assertEquals(
        "{\"id\":\"i\",\"title\":\"t\",\"link\":"
            + x
            + ",\"authors\":[\"B\"],"
            + "\"published\":\"1970-01-01T00:00:00Z\",\"updated\":\"1970-01-01T00:00:00Z\",\"summary\":\"s\","
            + "\"content\":\"c\",\"image\":"
            + x
            + ",\"categories\":[\"k\"],"
            + "\"enclosures\":[{\"url\":"
            + x
            + ",\"type\":\"audio/mpeg\",\"length\":\"7\"}],"
            + "\"media\":{\"thumbnails\":[{\"url\":"
            + x
            + "}],"
            + "\"contents\":[{\"url\":"
            + x
            + ",\"type\":\"image/png\",\"medium\":\"image\"}],\"credits\":[\"C\"]}}",
        NeutralFeed.of(feed("f", PAGE, rhythm, List.of(entry))).path("entries").get(0).toString());
    assertEquals(
        "90",
        NeutralFeed.of(feed("f", PAGE, rhythm, List.of())).path("feed").path("ttl").asString());
  }

  @Test
  void anEntryWithoutAnIdIsKnownByItsLink() {
    Entry entry =
        new Entry(
            "",
            markup("t"),
            URI.create("a%5B1%5D?x#%C3%A9"),
            List.of(),
            null,
            null,
            Markup.EMPTY,
            Markup.EMPTY,
            null,
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        "a[1]?x#é",
        NeutralFeed.of(feed("", null, Rhythm.NONE, List.of(entry)))
            .path("entries")
            .get(0)
            .path("id")
            .asString());
  }

  @Test
  void listsAndLinksHaveTheirOwnShapes() {
    Outline outline =
        Outline.of("O", List.of(new Outline.Subscription("S", PAGE, null, List.of("a", "b"))));
    assertEquals(
        "{\"opml\":{\"title\":\"O\",\"feeds\":[{\"title\":\"S\",\"xmlUrl\":\"https://paper.example/x\","
            + "\"folder\":[\"a\",\"b\"]}]}}",
        NeutralFeed.of(outline).toString());
    assertEquals(
        "{\"discovery\":{\"feeds\":[{\"url\":\"https://paper.example/x\",\"title\":\"L\"}]}}",
        NeutralFeed.of(List.of(new FeedLink(PAGE, "L"))).toString());
    assertEquals("{\"error\":\"EMPTY\"}", NeutralFeed.error("EMPTY").toString());
  }
}
