package org.broadsheet.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Download;
import org.broadsheet.page.PageReader;
import org.junit.jupiter.api.Test;

class BiographiesTest {
  private static final List<String> TEXT =
      List.of(
          "The ferry to the outer islands stopped running in the second week of the storm.",
          "Mara Ilves was not on board, and said so to everybody who asked her about it later.",
          "Bread was flown in by the coast guard, together with the post and one piano tuner.",
          "On the ninth day the wind turned, and the harbour was full before noon.");

  private static List<String> read(String last) {
    String html =
        "<head><meta name=author content='Mara Ilves'></head><h1>Nine days of wind</h1><article><p>"
            + String.join("</p><p>", TEXT)
            + "</p>"
            + last
            + "</article>";
    Download page =
        new Download(
            URI.create("https://paper.example/wind"),
            Map.of(),
            html.getBytes(StandardCharsets.UTF_8));
    return new PageReader().read(page).body().text().lines().toList();
  }

  @Test
  void theLastLinesAboutTheAuthorAreNoPartOfTheArticle() {
    assertEquals(
        TEXT, read("<p>Mara Ilves is a reporter on the coast and keeps three goats at home.</p>"));
  }

  @Test
  void theVeryLastLineMayNameTheAuthorAfterAWordOrTwo() {
    assertEquals(TEXT, read("<p>The goatherd Mara Ilves has written three books on wind.</p>"));
    String before = "<p>The goatherd Mara Ilves was asked to write a book on wind.</p>";
    assertEquals(6, read(before + "<p>" + TEXT.get(1).replace("Mara", "Ona") + "</p>").size());
  }

  @Test
  void theNameAsAHeadingBeginsWhatIsSaidOfTheAuthor() {
    String about = "She keeps three goats at home, and has never missed a ferry in her life.";
    assertEquals(TEXT, read("<h3>About Mara Ilves</h3><p>" + about + "</p>"));
    assertEquals(6, read("<h3>What Mara Ilves saw on the pier</h3><p>" + about + "</p>").size());
  }

  @Test
  void whatOthersDoOrAnAuthorSaysStays() {
    String other = "Bo Sample is a fisherman on the coast and keeps three goats at home.";
    assertEquals(other, read("<p>" + other + "</p>").getLast());
    String said = "Mara Ilves: And when the wind turned, did anybody sleep at all that night?";
    assertEquals(said, read("<p>" + said + "</p>").getLast());
  }
}
