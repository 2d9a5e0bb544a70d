package org.broadsheet.ui.article;

import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.Line;
import org.broadsheet.news.Related;
import org.broadsheet.words.Words;

/// The other stories that the article's page pointed to, to be read now or left.
final class RelatedStories {
  private final Typesetter typesetter;
  private final ArticleDeeds deeds;

  RelatedStories(Typesetter typesetter, ArticleDeeds deeds) {
    this.typesetter = typesetter;
    this.deeds = deeds;
  }

  Node node(Article article) {
    VBox box = new VBox();
    box.getStyleClass().add("related-stories");
    box.getChildren()
        .add(typesetter.passage(Line.of(Words.get("related.heading")), "related-heading"));
    article.related().forEach(related -> box.getChildren().add(story(related)));
    return box;
  }

  private Node story(Related related) {
    VBox story = new VBox();
    story.getStyleClass().add("related");
    if (!related.title().isBlank()) {
      story.getChildren().add(typesetter.passage(Line.of(related.title()), "related-title"));
    }
    if (!related.teaser().isBlank()) {
      String teaser = related.teaser() + (related.cutOff() ? " …" : "");
      story.getChildren().add(typesetter.passage(Line.of(teaser), "teaser"));
    }
    URI link = related.link();
    if (link != null) story.getChildren().add(links(link));
    return story;
  }

  private HBox links(URI link) {
    Hyperlink read = new Hyperlink(Words.get("related.read"));
    read.setOnAction(_ -> deeds.read(link));
    Hyperlink browser = new Hyperlink(Words.get("related.browser"));
    browser.setOnAction(_ -> deeds.open(link));
    HBox links = new HBox(16, read, browser);
    links.getStyleClass().add("related-links");
    return links;
  }
}
