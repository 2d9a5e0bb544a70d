package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Block;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the pages of our own corpus, each a folder with the page (`source.html` or `source.txt`)
/// and what a careful reader gets out of it (`expected.json`).
///
/// An expectation gives only what its page is about: each field that it gives must be exactly as it
/// says, in lists all items in their order, and fields that it does not give are free. The fields
/// are those of [ExtractJson#page], with `text` as the lines of the body alone, and some that only
/// the reading view sees: the kinds of the blocks, the facts, who is named in a credit and what
/// tells it. `address` is where the page was found.
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/pages");
  private static final String ADDRESS = "https://paper.example/news/story.html";
  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> everyPageGivesWhatACarefulReaderGetsOutOfIt() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      List<Path> pages = folders.filter(Files::isDirectory).sorted().toList();
      assertTrue(pages.size() > 40, "pages: " + pages.size());
      return pages.stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path folder) throws IOException {
    JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
    URI address = URI.create(expected.path("address").asString(ADDRESS));
    Path text = folder.resolve("source.txt");
    Download download =
        Files.exists(text)
            ? new Download(address, Map.of("content-type", "text/plain"), Files.readAllBytes(text))
            : new Download(address, Map.of(), Files.readAllBytes(folder.resolve("source.html")));
    JsonNode actual = json(new PageReader().read(download));
    assertEquals(
        given(expected, expected).toPrettyString(), given(expected, actual).toPrettyString());
  }

  /// What the other gives of that which is expected, with fields in the order of the expectation.
  private static JsonNode given(JsonNode expected, JsonNode other) {
    if (expected.isObject() && other.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      for (String field : expected.propertyNames()) {
        if (!field.equals("address"))
          object.set(field, given(expected.path(field), other.path(field)));
      }
      return object;
    }
    if (!expected.isArray() || !other.isArray()) return other;
    ArrayNode array = JSON.createArrayNode();
    for (int i = 0; i < other.size(); i++) array.add(given(expected.path(i), other.path(i)));
    return array;
  }

  private static ObjectNode json(Page page) {
    Page.Facts facts = page.facts();
    ObjectNode json = ExtractJson.page(page);
    json.set("text", JSON.valueToTree(ExtractJson.text(page.body()).lines().toList()));
    json.set(
        "blocks", JSON.valueToTree(page.body().blocks().stream().map(CorpusTest::kind).toList()));
    json.put("kicker", facts.kicker());
    json.put("standfirst", facts.standfirst());
    json.put("written", facts.byline());
    json.set("authors", JSON.valueToTree(facts.authors()));
    json.put("agency", facts.agency());
    json.put("updated", String.valueOf(facts.updated()));
    json.put("language", facts.language());
    json.put("site", facts.siteName());
    json.put("section", facts.section());
    json.put("canonical", String.valueOf(facts.canonical()));
    json.put("access", page.access().name());
    json.put("next", String.valueOf(page.next()));
    List<Photo> photos = page.body().photos();
    for (int i = 0; i < photos.size(); i++)
      add(photos.get(i), (ObjectNode) json.path("photos").path(i));
    return json;
  }

  private static String kind(Block block) {
    return block.getClass().getSimpleName();
  }

  private static void add(Photo photo, ObjectNode json) {
    json.put("alt", photo.alt());
    List<PhotoCredit.CreditLine> lines = photo.credit().lines();
    json.set(
        "evidence", JSON.valueToTree(lines.stream().map(line -> line.evidence().name()).toList()));
    json.set(
        "claims",
        JSON.valueToTree(
            lines.stream()
                .limit(1)
                .flatMap(line -> line.claims().stream())
                .map(claim -> claim.role() + " " + claim.text())
                .toList()));
  }
}
