package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A credit that the person corrected, wherever it is told.
class CorrectedCreditTest {
  @TempDir private Path folder;
  private Site site;
  private Program program;
  private ArticleId id;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    program = program();
    id = ((Saved.Done) desk().savePage().save(site.at("/quay.html"), new Stop()).join()).article();
    desk().correctCredit().to(id, photo(), "Photo: Ida Holm / Reuters").join();
  }

  @AfterEach
  void close() {
    program.close();
    site.close();
  }

  private Program program() {
    Store store = ((Opening.Ready) Store.open(folder, Clock.systemUTC())).store();
    return Program.over(store, folder, Clock.systemUTC(), ZoneOffset.UTC);
  }

  private Desk desk() {
    return program.desk();
  }

  private Article article() {
    return desk().browse().article(id).join().orElseThrow();
  }

  private Photo photo() {
    return article().body().photos().getFirst();
  }

  private long found(String query) {
    desk().keepIndex().upToDate().join();
    return desk()
        .browse()
        .list(new Place.Found(query), Show.ALL, Order.NEWEST_FIRST)
        .join()
        .ids()
        .length;
  }

  @Test
  void itStaysWhenThePageIsFetchedAndReadAgain() {
    site.text("/quay.html", "text/html; charset=utf-8", Paper.quay("By evening the fish market"));
    desk().keepWhole().fetchAgain(id, new Stop()).join();
    assertTrue(article().body().text().contains("By evening"));
    assertEquals("Ida Holm / Reuters", photo().credit().shown());
    desk().correctCredit().asFound(id, photo()).join();
    assertEquals("Ingrid Varga / Northern Wire", photo().credit().shown());
  }

  @Test
  void itIsFoundInPlaceOfTheOther() {
    assertEquals(1, found("credit:holm"));
    assertEquals(0, found("credit:varga"));
    desk().undo().undo().join();
    assertEquals(0, found("credit:holm"));
    assertEquals(1, found("credit:varga"));
  }

  @Test
  void itIsInWhatIsGivenOut() throws IOException {
    Path file = folder.resolve("article.html");
    assertTrue(desk().exportArticle().out(id, file).join().isEmpty());
    String html = Files.readString(file);
    assertTrue(html.contains("Ida Holm / Reuters"));
    assertFalse(html.contains("Ingrid Varga"));
  }

  @Test
  void theCommandLineTellsItWithAllThatWasFound() {
    program.close();
    JsonNode photo =
        new Runner(folder)
            .run("show", Long.toString(id.value()), "--json")
            .json()
            .get("photos")
            .get(0);
    program = program();
    assertEquals("Ida Holm / Reuters", photo.get("credit").asString());
    JsonNode credits = photo.get("credits");
    assertEquals("READER", credits.get(0).get("evidence").asString());
    assertEquals("Ida Holm", credits.get(0).get("claims").get(0).get("name").asString());
    assertEquals("Ingrid Varga / Northern Wire", credits.get(1).get("written").asString());
  }
}
