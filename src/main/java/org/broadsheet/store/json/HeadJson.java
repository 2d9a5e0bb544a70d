package org.broadsheet.store.json;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Header;
import org.broadsheet.news.Related;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All of an article but its body: what identifies it, what stands above it, what it points to and
/// what it lacks.
public record HeadJson(
    String guid,
    @Nullable URI link,
    Header header,
    List<Related> related,
    Completeness completeness) {

  public HeadJson {
    related = List.copyOf(related);
  }

  public byte[] bytes() {
    ObjectNode node = Json.object();
    Json.put(node, "guid", guid);
    Json.put(node, "link", link);
    node.set("header", header(header));
    ArrayNode stories = node.putArray("related");
    related.forEach(story -> stories.add(story(story)));
    node.set("lacks", LackJson.write(completeness));
    return Json.bytes(node);
  }

  private static ObjectNode header(Header header) {
    ObjectNode node = Json.object().put("title", header.title());
    Json.put(node, "kicker", header.kicker());
    Json.put(node, "standfirst", header.standfirst());
    Json.put(node, "authors", header.authors());
    Json.put(node, "source", header.source());
    Json.put(node, "published", header.published());
    Json.put(node, "updated", header.updated());
    Json.put(node, "language", header.language());
    return node;
  }

  private static ObjectNode story(Related story) {
    ObjectNode node = Json.object();
    Json.put(node, "title", story.title());
    Json.put(node, "link", story.link());
    Json.put(node, "teaser", story.teaser());
    if (story.cutOff()) node.put("cutOff", true);
    return node;
  }

  /// What is damaged is empty.
  public static HeadJson read(String text) {
    return read(Json.read(text));
  }

  /// @throws JacksonException where the bytes are damaged
  public static HeadJson read(byte[] bytes) {
    return read(Json.read(bytes));
  }

  private static HeadJson read(JsonNode node) {
    return new HeadJson(
        Json.text(node, "guid"),
        Json.address(node, "link"),
        readHeader(node.path("header")),
        Json.items(node, "related").stream().map(HeadJson::readStory).toList(),
        LackJson.read(node, "lacks"));
  }

  private static Header readHeader(JsonNode node) {
    return new Header(
        Json.text(node, "title"),
        Json.text(node, "kicker"),
        Json.text(node, "standfirst"),
        Json.texts(node, "authors"),
        Json.text(node, "source"),
        Json.moment(node, "published"),
        Json.moment(node, "updated"),
        Json.text(node, "language"));
  }

  private static Related readStory(JsonNode node) {
    return new Related(
        Json.text(node, "title"),
        Json.address(node, "link"),
        Json.text(node, "teaser"),
        node.path("cutOff").asBoolean(false));
  }
}
