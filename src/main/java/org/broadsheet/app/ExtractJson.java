package org.broadsheet.app;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Related;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An article as JSON, for scripts: `extract FILE --json` and `show --json`.
@SuppressWarnings("exports") // the package is exported for its launcher alone
public final class ExtractJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ExtractJson() {}

  public static ObjectNode page(Page page) {
    ObjectNode json = JSON.objectNode();
    Page.Facts facts = page.facts();
    json.put("title", facts.title());
    json.set("byline", names(facts));
    json.put("published", facts.published() == null ? null : facts.published().toString());
    String standfirst = facts.standfirst();
    json.put(
        "text", standfirst.isEmpty() ? text(page.body()) : standfirst + "\n" + text(page.body()));
    json.set("photos", photos(page.body()));
    json.set("related", related(page.related()));
    return json;
  }

  /// The authors, and the agency as the byline has it.
  private static ArrayNode names(Page.Facts facts) {
    ArrayNode names = JSON.arrayNode();
    facts.authors().forEach(names::add);
    String byline = facts.byline();
    boolean apart = facts.authors().stream().noneMatch(byline::contains);
    if (apart && !byline.isEmpty() && byline.length() < 60) names.add(byline);
    else if (!facts.agency().isEmpty()) names.add(facts.agency());
    return names;
  }

  /// The words of the body, one block a line.
  public static String text(Body body) {
    return body.text();
  }

  public static ArrayNode photos(Body body) {
    ArrayNode json = JSON.arrayNode();
    int paragraphs = 0;
    for (Block block : body.blocks()) {
      if (block instanceof Block.Paragraph) paragraphs++;
      List<Photo> photos = new ArrayList<>(new Body(List.of(block)).photos());
      for (Photo photo : photos) json.add(photo(photo, paragraphs));
    }
    return json;
  }

  private static ObjectNode photo(Photo photo, int paragraphs) {
    ObjectNode json = JSON.objectNode();
    Photo.ImageRef image = photo.image();
    if (image != null) json.put("src", image.address().toString());
    json.put("caption", photo.caption().text());
    json.put("credit", photo.credit().shown());
    json.put("after_paragraph", paragraphs);
    return json;
  }

  public static ArrayNode related(List<Related> related) {
    ArrayNode json = JSON.arrayNode();
    for (Related story : related) {
      ObjectNode item = json.addObject();
      item.put("title", story.title());
      if (story.link() != null) item.put("link", story.link().toString());
      item.put("teaser", story.teaser());
      item.put("cut_off", story.cutOff());
    }
    return json;
  }
}
