package org.broadsheet.ui.article;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.Header;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;
import org.broadsheet.words.Words;

/// What stands above an article's text: kicker, title, standfirst, and who wrote it when.
final class Heading {
  /// Words a minute of a grown-up who reads news on a screen; about 220 to 260 by most studies.
  private static final int PACE = 240;

  private final Typesetter typesetter;
  private final ZoneId zone;

  Heading(Typesetter typesetter, ZoneId zone) {
    this.typesetter = typesetter;
    this.zone = zone;
  }

  Node node(Article article) {
    Header header = article.header();
    VBox box = new VBox();
    box.getStyleClass().addAll("article-heading", "stack");
    if (!header.kicker().isBlank()) {
      String kicker = header.kicker().toUpperCase(Locale.forLanguageTag(header.language()));
      box.getChildren().add(typesetter.passage(Line.of(kicker), "kicker"));
    }
    box.getChildren().add(typesetter.passage(Line.of(header.title()), "headline-title"));
    if (!header.standfirst().isBlank()) {
      box.getChildren().add(typesetter.passage(Line.of(header.standfirst()), "standfirst"));
    }
    box.getChildren().add(byline(article));
    Region rule = new Region();
    rule.getStyleClass().add("article-rule");
    box.getChildren().add(rule);
    return box;
  }

  private Node byline(Article article) {
    List<Span> spans = new ArrayList<>(authors(article.header().authors()));
    List<String> rest = new ArrayList<>();
    if (!article.header().source().isBlank()) rest.add(article.header().source());
    if (article.header().published() != null) rest.add(date(article.header()));
    rest.add(Words.get("article.minutes", minutes(article)));
    if (!spans.isEmpty()) spans.add(new Span.Plain(" · "));
    spans.add(new Span.Plain(String.join(" · ", rest)));
    return typesetter.passage(new Line(spans), "byline");
  }

  private static List<Span> authors(List<String> authors) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      if (i > 0) spans.add(new Span.Plain(separator(i, authors.size())));
      spans.add(new Span.Strong(Line.of(authors.get(i))));
    }
    return spans;
  }

  private static String separator(int index, int count) {
    return index == count - 1 ? " " + Words.get("and") + " " : ", ";
  }

  private String date(Header header) {
    var published = java.util.Objects.requireNonNull(header.published()).atZone(zone);
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
    return format.withLocale(Locale.getDefault()).format(published);
  }

  private static int minutes(Article article) {
    String text = article.body().text();
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    long words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
    // Readers of Chinese and Japanese take in about twice as many signs as others take words.
    return (int) Math.max(1, Math.round((words + ideographs / 2.0) / PACE));
  }
}
