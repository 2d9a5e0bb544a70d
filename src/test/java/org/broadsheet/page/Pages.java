package org.broadsheet.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Related;

/// Pages for tests.
final class Pages {
  static final URI ADDRESS = URI.create("https://paper.example/2026/harbour.html");

  /// Enough of an article for what stands around it to be told from it.
  static final String STORY =
      """
      <p>The ferry to the outer islands will run twice a day from Monday, the harbour board said
      after a long meeting in the old customs house.</p>
      <p>For eleven years there was one boat in the morning and none in the evening, and whoever
      missed it slept on a bench or rowed.</p>
      <p>“We have waited long enough,” said Ilse Maran, who keeps the shop at the northern pier and
      has signed every petition since the first.</p>
      <p>The second boat was built in a yard upriver, carries ninety people and smells, for the time
      being, of new paint.</p>
      """;

  private Pages() {}

  static Page html(String body) {
    return read("text/html; charset=utf-8", "<html><body>" + body + "</body></html>");
  }

  static Page article(String body) {
    return html("<article><h1>A second boat for the islands</h1>" + body + "</article>");
  }

  static Page read(String type, String text) {
    return new PageReader().read(download(type, text));
  }

  static Download download(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Download(ADDRESS, Map.of("content-type", type), bytes);
  }

  /// What each block is, by the name of its kind.
  static List<String> kinds(Body body) {
    return body.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  static long paragraphs(Page page) {
    return page.body().blocks().stream().filter(Block.Paragraph.class::isInstance).count();
  }

  static List<String> titles(Page page) {
    return page.related().stream().map(Related::title).toList();
  }
}
