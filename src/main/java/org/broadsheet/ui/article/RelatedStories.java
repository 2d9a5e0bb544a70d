package org.broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.Line;
import org.broadsheet.news.Related;
import org.broadsheet.words.Words;

/// The other stories that the article's page pointed to, to be read now, later, or left.
final class RelatedStories {
  private final Typesetter typesetter;
  private final StoriesModel stories;
  private final ArticleDeeds deeds;
  private final List<StoryLinks> links = new ArrayList<>();

  RelatedStories(Typesetter typesetter, StoriesModel stories, ArticleDeeds deeds) {
    this.typesetter = typesetter;
    this.stories = stories;
    this.deeds = deeds;
  }

  Node node(Article article) {
    VBox box = new VBox();
    box.getStyleClass().add("related-stories");
    box.getChildren()
        .add(typesetter.passage(Line.of(Words.get("related.heading")), "related-heading"));
    article.related().forEach(related -> box.getChildren().add(story(related)));
    stories.follow(this::show);
    stories.look(article.related());
    return box;
  }

  private void show(URI story) {
    links.stream().filter(link -> link.story().equals(story)).forEach(StoryLinks::show);
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
    if (link != null) {
      String name = related.title().isBlank() ? related.teaser() : related.title();
      StoryLinks offered = new StoryLinks(link, name, stories, deeds);
      links.add(offered);
      story.getChildren().add(offered);
    }
    return story;
  }
}
