package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Show;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article as a file of its own.
class ExportingTest {
  @TempDir private Path folder;
  private Program program;
  private ArticleId article;

  @BeforeEach
  void open() {
    Clock clock = Clock.systemUTC();
    Path data = folder.resolve("data");
    Store store = ((Opening.Ready) Store.open(data, clock)).store();
    program = Program.over(store, data, clock, ZoneOffset.UTC);
    long[] all =
        store.list(new Place.Everything(), Show.ALL, Order.NEWEST_FIRST, ZoneOffset.UTC).join();
    article = new ArticleId(all[0]);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void anArticleIsOneFileWithItsPicturesCaptionsAndCredits() throws IOException {
    Path file = folder.resolve("article.html");
    assertEquals(Optional.empty(), program.desk().exportArticle().out(article, file).join());
    Document page = Jsoup.parse(Files.readString(file));
    assertEquals("Welcome: the papers are on the quay", page.select("h1").text());
    assertTrue(page.select("img").attr("src").startsWith("data:image/jpeg;base64,"));
    assertTrue(page.text().contains("Desk of engravings"));
  }

  @Test
  void whereItCannotBeWrittenNothingIsLeftBehind() throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("article.html");
    Problem problem = program.desk().exportArticle().out(article, nowhere).join().orElseThrow();
    assertEquals(Problem.Kind.CANNOT_WRITE, problem.kind());
    assertFalse(Files.exists(nowhere));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("data")), left.toList());
    }
  }
}
