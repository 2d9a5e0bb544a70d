package org.broadsheet.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Article;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.words.ProblemWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An article of the store as JSON, for scripts.
final class ArticleJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArticleJson() {}

  /// What stands in a list.
  static ObjectNode row(Article article, @Nullable Feed feed) {
    ObjectNode json = JSON.objectNode();
    json.put("id", article.id().value());
    json.put("feed", feed == null ? "" : feed.title());
    json.put("title", article.header().title());
    json.put("link", Objects.toString(article.link(), null));
    json.put("published", Objects.toString(article.header().published(), null));
    json.put("read", article.state().read());
    json.put("starred", article.state().starred());
    json.put("saved", feed != null && feed.kind() == Feed.Kind.SAVED);
    json.put("complete", article.completeness().complete());
    json.set("missing", strings(ProblemWords.of(article.completeness())));
    return json;
  }

  /// All of it.
  ///
  /// @param file where a kept picture lies
  static ObjectNode whole(
      Article article, @Nullable Feed feed, Function<Picture, Optional<Path>> file) {
    ObjectNode json = row(article, feed);
    json.set("authors", strings(article.header().authors()));
    json.put("kicker", article.header().kicker());
    json.put("standfirst", article.header().standfirst());
    json.put("text", ExtractJson.text(article.body()));
    json.set("photos", photos(article, file));
    json.set("related", ExtractJson.related(article.related()));
    return json;
  }

  private static ArrayNode photos(Article article, Function<Picture, Optional<Path>> file) {
    ArrayNode json = ExtractJson.photos(article.body());
    List<Photo> photos = article.body().photos();
    for (int i = 0; i < photos.size(); i++) {
      Photo.ImageRef image = photos.get(i).image();
      ObjectNode photo = (ObjectNode) json.get(i);
      photo.set("credits", credits(photos.get(i).credit()));
      if (image != null && image.kept() != null) {
        file.apply(image.kept()).ifPresent(path -> photo.put("file", path.toString()));
      }
    }
    return json;
  }

  /// Everything that was said and found, the strongest first.
  private static ArrayNode credits(PhotoCredit credit) {
    ArrayNode json = JSON.arrayNode();
    for (PhotoCredit.CreditLine line : credit.lines()) {
      ObjectNode item = json.addObject();
      item.put("evidence", line.evidence().name());
      item.put("written", line.written());
      ArrayNode claims = item.putArray("claims");
      for (PhotoCredit.Claim claim : line.claims()) {
        claims.addObject().put("role", claim.role().name()).put("name", claim.text());
      }
    }
    return json;
  }

  private static ArrayNode strings(List<String> texts) {
    ArrayNode json = JSON.arrayNode();
    texts.forEach(json::add);
    return json;
  }
}
