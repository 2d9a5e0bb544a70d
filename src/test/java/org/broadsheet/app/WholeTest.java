package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.broadsheet.app.Runner.Answer;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Pictures;
import org.broadsheet.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The main job from end to end by the command line: subscribe, fetch, keep whole, read offline.
/// Every command is a start of its own, so that each also is a restart.
class WholeTest {
  @TempDir private Path temporary;
  private Site site;
  private Runner runner;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    runner = new Runner(temporary.resolve("data"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void subscribe() {
    assertEquals(0, runner.run("add", site.at("/").toString()).status());
  }

  private List<JsonNode> listed(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "list";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "--json";
    Answer answer = runner.run(arguments);
    assertEquals(0, answer.status(), answer.err());
    return StreamSupport.stream(answer.json().spliterator(), false).toList();
  }

  private JsonNode titled(String title) {
    return listed("--feed", "The Harbour Post").stream()
        .filter(row -> row.get("title").asString().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode shown(JsonNode row) {
    return runner.run("show", row.get("id").asString(), "--json").json();
  }

  @Test
  void theEditionIsThereAtTheFirstStart() {
    List<JsonNode> rows = listed();
    assertEquals(8, rows.size());
    rows.forEach(row -> assertTrue(row.get("complete").asBoolean(), row.toString()));
    rows.forEach(row -> assertFalse(shown(row).get("photos").isEmpty(), row.toString()));
  }

  @Test
  void whatWasKeptIsWholeWithoutTheNetwork() {
    subscribe();
    site.close();
    JsonNode row = titled("Old quay open again");
    assertTrue(row.get("complete").asBoolean(), row.toString());
    JsonNode article = shown(row);
    assertTrue(
        article.get("text").asString().startsWith("The first boats tied up"), "the page's text");
    assertFalse(article.get("text").asString().contains("Ferries"), "no teaser in the body");
    assertEquals(
        "Ingrid Varga / Northern Wire", article.get("photos").get(0).get("credit").asString());
    assertEquals("Tomas Sandoval/HP", article.get("photos").get(1).get("credit").asString());
    article
        .get("photos")
        .forEach(photo -> assertTrue(Files.exists(Path.of(photo.get("file").asString()))));
    assertEquals(
        "Ferries run at night again", article.get("related").get(0).get("title").asString());
  }

  @Test
  void marksAreKeptThroughARefreshAndARestart() {
    subscribe();
    String id = titled("Old quay open again").get("id").asString();
    assertEquals(0, runner.run("mark", id, "--read").status());
    assertEquals(0, runner.run("mark", id, "--star").status());
    assertEquals(0, runner.run("refresh").status());
    JsonNode row = titled("Old quay open again");
    assertTrue(row.get("read").asBoolean());
    assertTrue(row.get("starred").asBoolean());
    assertEquals(1, listed("--starred").size());
  }

  @Test
  void whatIsMissingIsNamedAndCanBeFetchedAgain() {
    site.bytes(
        "/mason.jpg",
        "image/jpeg",
        "no picture at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    site.status("/quay.jpg", 503, java.util.Map.of());
    subscribe();
    JsonNode row = titled("Old quay open again");
    assertFalse(row.get("complete").asBoolean());
    assertEquals(2, row.get("missing").size(), row.toString());
    site.bytes("/quay.jpg", "image/jpeg", Pictures.jpeg(1200, 700, java.awt.Color.GRAY));
    runner.run("refresh");
    assertEquals(1, titled("Old quay open again").get("missing").size());
  }

  @Test
  void aTimerAsksOnlyFeedsWhoseTimeHasCome() {
    subscribe();
    long asked = site.timesAsked(Paper.FEED);
    assertEquals(0, runner.run("refresh", "--due").status());
    assertEquals(asked, site.timesAsked(Paper.FEED));
    assertEquals(0, runner.run("refresh").status());
    assertEquals(asked + 1, site.timesAsked(Paper.FEED));
  }

  @Test
  void aRefreshThatMakesOlderArticlesWholeSaysSo() {
    site.status("/quay.html", 500, java.util.Map.of());
    subscribe();
    assertFalse(titled("Old quay open again").get("complete").asBoolean());
    Paper.on(site);
    String said = runner.run("refresh").out();
    assertTrue(said.contains("no new articles, 1 older one completed, 2 pictures kept"), said);
    assertTrue(titled("Old quay open again").get("complete").asBoolean());
  }

  @Test
  void subscriptionsGoOutAndInWithTheirFolders() throws IOException {
    assertEquals(0, runner.run("add", site.at("/").toString(), "--folder", "Harbours").status());
    Path file = temporary.resolve("list.opml");
    assertEquals(0, runner.run("export", file.toString()).status());
    String opml = Files.readString(file);
    assertTrue(opml.contains("Harbours") && opml.contains(site.at(Paper.FEED).toString()), opml);
    Runner other = new Runner(temporary.resolve("other"));
    assertEquals(0, other.run("import", file.toString()).status());
    Path again = temporary.resolve("again.opml");
    assertEquals(0, other.run("export", again.toString()).status());
    assertTrue(Files.readString(again).contains("Harbours"));
  }

  @Test
  void savedPagesAreArticlesAmongTheSaved() {
    assertEquals(0, runner.run("save", site.at("/heron.html").toString()).status());
    JsonNode row =
        listed().stream().filter(r -> r.get("saved").asBoolean()).findFirst().orElseThrow();
    assertEquals("Herons counted in the marsh", row.get("title").asString());
    assertTrue(row.get("complete").asBoolean());
    assertEquals("Mara Oyelaran", shown(row).get("photos").get(0).get("credit").asString());
  }

  @Test
  void noCookieNoReferrerAndNoIconIsAskedFor() {
    subscribe();
    assertEquals(0, site.asked().stream().filter(path -> path.contains("icon")).count());
    assertEquals(1, site.timesAsked(Paper.FEED), "the feed is asked once");
    assertEquals(1, site.timesAsked("/quay.jpg"), "a picture is asked once");
  }
}
