package org.broadsheet.ui.article;

import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.article.StoriesModel.State;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with a related story, and what has become of it.
final class StoryLinks extends VBox {
  private final URI story;
  private final String name;
  private final StoriesModel stories;
  private final ArticleDeeds deeds;
  private final LinkRow links = new LinkRow();

  /// @param name of the story, for those who do not see where the links stand
  StoryLinks(URI story, String name, StoriesModel stories, ArticleDeeds deeds) {
    this.story = story;
    this.name = name;
    this.stories = stories;
    this.deeds = deeds;
    getStyleClass().add("related-links");
    show();
  }

  URI story() {
    return story;
  }

  void show() {
    boolean focused = links.getChildren().stream().anyMatch(Node::isFocused);
    links.getChildren().clear();
    getChildren().setAll(links);
    switch (stories.state(story)) {
      case State.Offered _ -> offer();
      case State.Coming _ -> say(Words.get("related.coming"), Feather.DOWNLOAD, "coming");
      case State.Here here -> {
        say(Words.get("related.here"), Feather.CHECK, "here");
        link("related.open", () -> deeds.go(here.article()));
      }
      case State.Failed failed -> {
        say(
            Words.get("related.failed", ProblemWords.of(failed.problem())),
            Feather.ALERT_TRIANGLE,
            "failed");
        link("related.again", () -> stories.save(story));
      }
    }
    Hyperlink browser = link("related.browser", () -> deeds.open(story));
    if (focused) browser.requestFocus();
  }

  private void offer() {
    link("related.read", () -> deeds.read(story));
    link("related.later", () -> stories.save(story));
  }

  private void say(String words, Feather icon, String styleClass) {
    Label label = new Label(words, Icons.of(icon));
    label.getStyleClass().addAll("story-state", styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(label, links);
  }

  private Hyperlink link(String key, Runnable run) {
    Hyperlink link = new Hyperlink(Words.get(key));
    link.setAccessibleText(Words.get("related.named", link.getText(), name));
    link.setOnAction(_ -> run.run());
    links.add(link);
    return link;
  }
}
