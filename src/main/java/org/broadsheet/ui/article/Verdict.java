package org.broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Obstacle;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Says what is missing of an article offline and why, and offers what can be done about it.
final class Verdict {
  private final Article article;
  private final ArticleDeeds deeds;
  private final Obstacle obstacle;

  private Verdict(Article article, ArticleDeeds deeds, Obstacle obstacle) {
    this.article = article;
    this.deeds = deeds;
    this.obstacle = obstacle;
  }

  static Optional<Node> of(Article article, ArticleDeeds deeds) {
    return Obstacle.of(article.completeness())
        .map(obstacle -> new Verdict(article, deeds, obstacle).node());
  }

  private Node node() {
    VBox words = new VBox(label(obstacle.title(), "verdict-title"));
    words.getStyleClass().add("verdict-words");
    words.setMinWidth(0);
    obstacle
        .text(article.completeness())
        .forEach(text -> words.getChildren().add(label(text, "verdict-text")));
    LinkRow offers = new LinkRow();
    offers().forEach(offers::add);
    words.getChildren().add(offers);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox verdict = new HBox(Icons.of(icon()), words);
    verdict.getStyleClass().add("verdict");
    return verdict;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Feather icon() {
    return switch (obstacle) {
      case PREVIEW -> Feather.SCISSORS;
      case COOKIES -> Feather.SHIELD;
      case SCRIPT -> Feather.CODE;
      case SIGN_IN -> Feather.LOCK;
      case NO_ARTICLE -> Feather.FILE_TEXT;
      case WAITING -> Feather.CLOCK;
      case TROUBLE -> Feather.CLOUD_OFF;
      case PICTURES -> Feather.IMAGE;
    };
  }

  /// What helps most first.
  private List<Hyperlink> offers() {
    List<Hyperlink> offers = new ArrayList<>();
    offers.add(offer("verdict.again", "fetch-again", () -> deeds.fetchAgain(article.id())));
    URI link = article.link();
    if (link == null) return offers;
    String key = obstacle == Obstacle.SIGN_IN ? "verdict.signin" : "verdict.original";
    Hyperlink original = offer(key, "open-original", () -> deeds.open(link));
    offers.add(obstacle.isForTheBrowser() ? 0 : 1, original);
    return offers;
  }

  private static Hyperlink offer(String key, String id, Runnable run) {
    Hyperlink offer = new Hyperlink(Words.get(key));
    offer.setId(id);
    offer.setOnAction(_ -> run.run());
    return offer;
  }
}
