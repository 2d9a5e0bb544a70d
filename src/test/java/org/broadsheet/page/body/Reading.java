package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.page.related.Cards;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Boxes;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Reads articles out of pieces of HTML, with what its rules said on the way.
final class Reading {
  private static final URI BASE = URI.create("https://paper.example/news/story");

  final ArticleReader.Article article;
  final List<String> reasons = new ArrayList<>();

  private Reading(String html, String description, String stated) {
    Box page = Boxes.of(html);
    List<Box> boxes = page.all();
    Given given = new Given(BASE, description, null, null, stated, List.of(), List.of());
    article = new ArticleReader(given, trace()).read(page, heading(boxes), Cards.in(boxes));
  }

  static Reading of(String html) {
    return new Reading(html, "", "");
  }

  static Reading described(String html, String description) {
    return new Reading(html, description, "");
  }

  static Reading stated(String html, String text) {
    return new Reading(html, "", text);
  }

  List<String> lines() {
    return article.body().text().lines().toList();
  }

  List<String> kinds() {
    return article.body().blocks().stream().map(Reading::kind).toList();
  }

  Block block(int at) {
    return article.body().blocks().get(at);
  }

  private static String kind(Block block) {
    return block.getClass().getSimpleName();
  }

  private static @Nullable Box heading(List<Box> boxes) {
    return boxes.stream().filter(box -> box.name().equals("h1")).findFirst().orElse(null);
  }

  private Trace trace() {
    return new Trace() {
      @Override
      public void note(String rule, Box about) {
        reasons.add(rule + ": " + about.text());
      }

      @Override
      public void note(String rule, String about) {
        reasons.add(rule + ": " + about);
      }
    };
  }
}
