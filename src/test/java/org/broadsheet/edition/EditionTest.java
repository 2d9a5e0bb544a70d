package org.broadsheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the list, the articles and the pictures of the built-in edition together.
class EditionTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/broadsheet/edition");

  @Test
  void theListNamesEveryArticleOnceAndNewestFirst() throws IOException {
    List<String> files = new ArrayList<>();
    List<Instant> published = new ArrayList<>();
    for (JsonNode article : articles()) {
      files.add(article.get("file").asString());
      published.add(Instant.parse(article.get("published").asString()));
      assertFalse(article.get("id").asString().isBlank());
    }
    assertEquals(namesIn(FOLDER, ".html"), new TreeSet<>(files));
    assertEquals(files.size(), new TreeSet<>(files).size());
    assertEquals(published.stream().sorted(Comparator.reverseOrder()).toList(), published);
  }

  @Test
  void everyArticleSaysTheTimeThatTheListSays() throws IOException {
    for (JsonNode article : articles()) {
      Document page = page(article.get("file").asString());
      assertEquals(article.get("published").asString(), one(page, "time").attr("datetime"));
    }
  }

  @Test
  void everyArticleHasWhatAPaperPrints() throws IOException {
    for (String file : namesIn(FOLDER, ".html")) {
      Document page = page(file);
      for (String part : List.of("p.kicker", "h1", "p.standfirst", "p.byline > span"))
        assertFalse(one(page, "article > " + part).text().isBlank(), file + " " + part);
      assertEquals(page.title(), one(page, "h1").text());
      int words = one(page, "article").text().split("\\s+").length;
      assertTrue(words >= 150 && words <= 400, file + " has " + words + " words");
    }
  }

  @Test
  void everyPictureIsThereInItsSizeAndIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String file : namesIn(FOLDER, ".html"))
      for (Element image : page(file).select("figure > img")) {
        assertFalse(image.attr("alt").isBlank(), file);
        Path picture = FOLDER.resolve(image.attr("src"));
        var pixels = ImageIO.read(picture.toFile());
        assertNotNull(pixels, picture.toString());
        assertEquals(image.attr("width"), "" + pixels.getWidth(), picture.toString());
        assertEquals(image.attr("height"), "" + pixels.getHeight(), picture.toString());
        used.add(picture.getFileName().toString());
      }
    assertEquals(namesIn(FOLDER.resolve("pictures"), ".jpg"), used);
  }

  @Test
  void linksAreSecure() throws IOException {
    for (String file : namesIn(FOLDER, ".html"))
      for (Element link : page(file).select("a"))
        assertTrue(link.attr("href").startsWith("https://"), file + " " + link);
  }

  private static Iterable<JsonNode> articles() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(FOLDER.resolve("edition.json")))
        .get("articles");
  }

  private static Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(FOLDER.resolve(file)));
  }

  private static Element one(Document page, String selector) {
    assertEquals(1, page.select(selector).size(), selector);
    return page.select(selector).getFirst();
  }

  private static Set<String> namesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
