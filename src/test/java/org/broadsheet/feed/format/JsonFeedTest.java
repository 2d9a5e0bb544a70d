package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonFeedTest {

  private static Entry item(String fields) {
    return Reads.json("{\"items\":[{" + fields + "}]}").entries().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":\"https://jsonfeed.org/version/1\"}",
        "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\\/\",\"items\":null}",
        "{\"items\":[]}",
        "{\"title\":\"x\",\"items\":[",
        "{/* c */ 'items': [{},],}",
        "{items:[1, \"x\", null, []]}",
        "{\"version\":\"http://www.jsonfeed.org/version/1\", oops"
      })
  void feedsAreKnownByVersionOrItems(String text) {
    assertNotNull(Reads.json(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\":[]}", "[]", "{\"version\":\"1.0\"}", "{", "nothing"})
  void otherTextsAreNone(String text) {
    assertNull(Reads.json(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"authors\":[{\"name\":\"A\"},{\"name\":\"B\"}]|A, B",
        "\"authors\":{\"name\":\"A\"}|A",
        "\"authors\":[\"A\",{\"url\":\"x\"},7]|A, 7",
        "\"author\":{\"name\":\"A\"}|A",
        "\"author\":\"A\"|A",
        "\"author\":null|``"
      })
  void authorsComeInManyShapes(String field, String authors) {
    assertEquals(authors, String.join(", ", item(field).authors()));
    ParsedFeed feed = Reads.json("{" + field + ",\"items\":[{\"id\":\"1\"}]}");
    assertEquals(authors, String.join(", ", feed.authors()));
    assertEquals(authors, String.join(", ", feed.entries().getFirst().authors()));
  }

  @Test
  void contentIsHtmlElsePlain() {
    Entry both = item("\"content_text\":\"t\",\"content_html\":\"<b>h</b>\"");
    assertEquals("<b>h</b>", both.content().html());
    assertEquals("a &lt;b>", item("\"content_text\":\"a <b>\"").content().html());
    assertEquals("", item("\"content_html\":\"\",\"id\":\"1\"").content().html());
  }

  @Test
  void addressesAreSeenFromTheSite() {
    ParsedFeed feed =
        Reads.json(
            "{\"home_page_url\":\"https://h.example/x/\",\"items\":[{\"url\":\"p/1\",\"image\":\"i.jpg\",\"content_html\":\"<img"
                + " src='2.jpg'>\",\"attachments\":[{\"url\":\"a.mp3\"},{},7]}]}");
    Entry entry = feed.entries().getFirst();
    assertEquals(URI.create("https://h.example/x/p/1"), entry.link());
    assertEquals(URI.create("https://h.example/x/i.jpg"), entry.image());
    assertEquals("<img src=\"https://h.example/x/p/2.jpg\">", entry.content().html());
    assertEquals(URI.create("https://h.example/x/a.mp3"), entry.enclosures().getFirst().address());
    assertEquals(1, entry.enclosures().size());
  }

  @Test
  void aBadItemCostsTheItem() {
    ParsedFeed feed =
        Reads.json(
            "{\"items\":[{\"id\":1},7,null,{\"id\":[\"x\"],\"tags\":\"t\",\"title\":{}},{\"id\":2.5}]}");
    assertEquals(List.of("1", "", "2.5"), feed.entries().stream().map(Entry::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"id\":\"2\",\"title\":\"He said \"so\" there\"}|1 2 3 4",
        "{\"id\":\"2\",\"title\":\"\\u12\"}|1 2 3 4",
        "{\"id\":\"2\",\"x\":NaN}|1 2 3 4",
        "{\"id\":\"2\",\"x\":{\"id\":\"5\"}|1 2 3 4",
        "{\"id\":\"2\" oops}}]|1 2 3 4",
        "{\"id\":{},]|1 3 4",
        "{\"id\":\"2\",\"title\":\"no end}|1 2 3 4",
        "\"id\":\"2\"}|1 3 4"
      })
  void aBrokenItemCostsAtMostTheItem(String broken, String ids) {
    String items = "{\"id\":\"1\"}," + broken + ",{\"id\":\"3\"},{\"id\":\"4\"}";
    ParsedFeed feed = Reads.json("{\"items\":[" + items + "],\"title\":\"T\"}");
    assertEquals(ids, String.join(" ", feed.entries().stream().map(Entry::id).toList()));
    assertEquals("T", feed.title().text());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 300, 100_000})
  void whatIsTooDeepCostsItself(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    String item = "{\"id\":\"1\",\"x\":" + deep + ",\"title\":\"t\"}";
    ParsedFeed feed = Reads.json("{\"_x\":" + deep + ",\"items\":[" + item + "," + item + "]}");
    assertEquals(2, feed.entries().size());
    assertEquals("t", feed.entries().getLast().title().text());
  }

  @Test
  void whatIsCutOffIsKeptAsFarAsItIsKnown() {
    String cut = "{\"items\":[{\"id\":\"1\",\"url\":\"/1\",\"content_text\":\"beginning";
    assertEquals("beginning", Reads.json(cut).entries().getFirst().content().text());
    String address = "{\"items\":[{\"id\":\"1\",\"url\":\"/12";
    assertNull(Reads.json(address).entries().getFirst().link());
    assertEquals(List.of(), Reads.json("{\"items\":[{\"id\":\"1").entries());
  }

  @Test
  void whatComesBeforeAMistakeIsKept() {
    ParsedFeed feed = Reads.json("{\"title\":\"T\",\"items\":[{\"id\":\"1\"},{\"id\":\"2\"} oops");
    assertEquals("T", feed.title().text());
    assertEquals(2, feed.entries().size());
    String deep = "{\"items\":[{\"id\":\"1\"}," + "[".repeat(100_000);
    assertEquals(1, Reads.json(deep).entries().size());
  }

  @Property(tries = 300, seed = "20261123")
  void anyTextIsAFeedOrNone(@ForAll String text) {
    Reads.json("{\"items\":[" + text);
  }

  /// Whatever stands in strings, as programs that people write about: another library writes it.
  @Property(tries = 1_000, seed = "20261124")
  void whatIsValidIsReadToTheLetter(@ForAll("texts") List<String> texts) {
    ObjectNode written = new ObjectMapper().createObjectNode();
    ArrayNode items = written.put("title", "T").putArray("items");
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode item = items.addObject().put("id", "n" + i).put("content_text", texts.get(i));
      item.putArray("tags").add(texts.get(i)).add("last");
      item.putObject("_x").put(texts.get(i), texts.get(i));
      item.put("title", "t" + i);
    }
    List<Entry> read = Reads.json(written.toString()).entries();
    assertEquals(
        texts.stream().map(JsonFeedTest::squeezed).toList(),
        read.stream().map(each -> squeezed(each.content().text())).toList());
    assertEquals(
        IntStream.range(0, texts.size()).mapToObj(i -> "t" + i).toList(),
        read.stream().map(each -> each.title().text()).toList());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "/",
            "//",
            "/*",
            "*/",
            "a",
            "b1",
            " ",
            "-",
            "true",
            "null",
            ", {'a': 1}",
            "', {'type':",
            "\", \"x\": ",
            "],[",
            "}, {")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> "x" + String.join("", parts) + "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
