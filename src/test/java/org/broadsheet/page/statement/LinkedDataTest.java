package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LinkedDataTest {

  private static LinkedData read(String... scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) data.read(script);
    return data;
  }

  private static String headline(LinkedData data) {
    JsonNode article = data.article();
    return article == null ? "none" : article.path("headline").asString("");
  }

  @Test
  void theArticleIsFoundAmongOtherObjects() {
    String graph =
        """
        {"@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle","Thing"],"headline":"A"},{"@type":"WebPage","headline":"B"}]}\
        """;
    assertEquals("A", headline(read(graph)));
    assertEquals("A", headline(read("[{\"@type\":\"ReportageNewsArticle\",\"headline\":\"A\"}]")));
  }

  @Test
  void theObjectThatSaysMoreIsTheArticle() {
    assertEquals(
        "B",
        headline(
            read(
                "{\"@type\":\"NewsArticle\",\"headline\":\"A\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"B\",\"datePublished\":\"2026-01-01\"}")));
  }

  @Test
  void mistakesThatPagesMakeAreForgiven() {
    assertEquals("A", headline(read("<!-- {\"@type\":\"Article\",\"headline\":\"A\",} -->")));
    assertEquals(
        "A", headline(read("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A\"}\n//]]>")));
    assertEquals("A\nb", headline(read("{\"@type\":\"Article\",\"headline\":\"A\nb\"}")));
  }

  @Test
  void whatCannotBeReadSaysNothing() {
    assertNull(read("{\"@type\":", "", "true", "{}{").article());
    assertEquals("A", headline(read("{broken", "{\"@type\":\"Article\",\"headline\":\"A\"}")));
  }

  @Test
  void nestingHasAnEnd() {
    String deep = "[".repeat(3_000) + "]".repeat(3_000);
    assertNull(read(deep).article());
  }

  @Test
  void referencesLeadToWhatTheyMean() {
    LinkedData data =
        read(
            "{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}",
            "{\"@id\":\"#a\",\"name\":\"Ann\"}");
    JsonNode article = data.article();
    assertEquals(
        "Ann",
        article == null ? "" : data.resolved(article.path("author")).path("name").asString(""));
  }

  @Test
  void picturesAreGathered() {
    assertEquals(
        1,
        read("{\"@type\":\"Article\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"/a\"}}")
            .pictures()
            .size());
  }
}
