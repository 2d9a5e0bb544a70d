package org.broadsheet.ui.article;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.broadsheet.news.Article;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Says what is missing of an article offline, and offers to fetch it again.
final class Verdict {
  private Verdict() {}

  static Optional<Node> of(Article article, ArticleDeeds deeds) {
    if (article.completeness().complete()) return Optional.empty();
    Label text = new Label(String.join("\n", ProblemWords.of(article.completeness())));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Hyperlink again = new Hyperlink(Words.get("verdict.again"));
    again.setId("fetch-again");
    again.setMinWidth(Region.USE_PREF_SIZE);
    again.setOnAction(_ -> deeds.fetchAgain(article.id()));
    HBox verdict = new HBox(Icons.of(Feather.CLOUD_OFF), text, again);
    verdict.getStyleClass().add("verdict");
    return Optional.of(verdict);
  }
}
