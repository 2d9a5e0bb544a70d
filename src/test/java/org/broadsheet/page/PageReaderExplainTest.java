package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.news.Download;
import org.broadsheet.page.PageReader.Explained;
import org.junit.jupiter.api.Test;

class PageReaderExplainTest {
  private static final String PAGE =
      "<html><body><article class=story><h1>A second boat for the islands</h1>"
          + "<figure><img src=/boat.jpg><figcaption>The boat at the pier (Mara Ilves/Reuters)"
          + "</figcaption></figure>"
          + Pages.STORY
          + "<div class=newsletter><p>News from the islands every morning</p></div>"
          + "<p>Follow us on the wire</p></article></body></html>";

  private static void assertSaid(List<String> reasons, String beginning, String words) {
    assertTrue(
        reasons.stream().anyMatch(line -> line.startsWith(beginning) && line.contains(words)),
        () -> beginning + " is not among " + reasons);
  }

  @Test
  void rulesSayWhatTheyTookAndDropped() {
    Download download = Pages.download("text/html", PAGE);
    Explained explained = new PageReader().explain(download);
    assertSaid(explained.reasons(), "article found in", "article");
    assertSaid(explained.reasons(), "kept as Paragraph", "The ferry to the outer");
    assertSaid(explained.reasons(), "named NEWSLETTER", "every morning");
    assertSaid(explained.reasons(), "prompt", "Follow us");
    assertSaid(explained.reasons(), "credit from CAPTION, brackets", "Mara Ilves/Reuters");
  }

  @Test
  void explainingChangesNothing() {
    Download download = Pages.download("text/html", PAGE);
    assertEquals(new PageReader().read(download), new PageReader().explain(download).page());
  }
}
