package org.broadsheet.store.json;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Photo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Blocks as objects, each of which says what it is.
final class BlockJson {
  private BlockJson() {}

  static ArrayNode write(List<Block> blocks, Depth depth) {
    ArrayNode array = Json.array();
    if (depth.bottom()) return array;
    blocks.forEach(block -> array.add(write(block, depth.below())));
    return array;
  }

  private static ObjectNode write(Block block, Depth depth) {
    return switch (block) {
      case Block.Heading heading ->
          kind("heading", "line", SpanJson.write(heading.line(), depth))
              .put("level", heading.level());
      case Block.Paragraph paragraph ->
          kind("paragraph", "line", SpanJson.write(paragraph.line(), depth));
      case Block.Quote quote -> kind("quote", "blocks", write(quote.blocks(), depth));
      case Block.Listing listing ->
          kind("listing", "items", items(listing, depth)).put("numbered", listing.numbered());
      case Block.Table table -> TableJson.write(table, depth);
      case Block.Code code -> kind("code").put("text", code.text());
      case Block.Embed embed ->
          kind("embed").put("target", embed.target().toString()).put("label", embed.label());
      case Block.Divider _ -> kind("divider");
      case Photo photo -> PhotoJson.write(photo, depth).put("is", "photo");
      case Block.Gallery gallery -> kind("gallery", "photos", photos(gallery, depth));
    };
  }

  private static ObjectNode kind(String kind) {
    return Json.object().put("is", kind);
  }

  private static ObjectNode kind(String kind, String name, JsonNode content) {
    ObjectNode node = kind(kind);
    node.set(name, content);
    return node;
  }

  private static ArrayNode items(Block.Listing listing, Depth depth) {
    ArrayNode items = Json.array();
    listing.items().forEach(item -> items.add(write(item, depth)));
    return items;
  }

  private static ArrayNode photos(Block.Gallery gallery, Depth depth) {
    ArrayNode photos = Json.array();
    gallery.photos().forEach(photo -> photos.add(PhotoJson.write(photo, depth)));
    return photos;
  }

  static List<Block> read(JsonNode node, String name) {
    return read(node.path(name));
  }

  static List<Block> read(JsonNode array) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode item : array.values()) {
      Block block = block(item);
      if (block != null) blocks.add(block);
    }
    return blocks;
  }

  private static @Nullable Block block(JsonNode node) {
    return switch (Json.text(node, "is")) {
      case "heading" -> new Block.Heading(node.path("level").asInt(2), SpanJson.read(node, "line"));
      case "paragraph" -> new Block.Paragraph(SpanJson.read(node, "line"));
      case "quote" -> new Block.Quote(read(node, "blocks"));
      case "listing" -> new Block.Listing(node.path("numbered").asBoolean(false), items(node));
      case "table" -> TableJson.read(node);
      case "code" -> new Block.Code(Json.text(node, "text"));
      case "embed" -> embed(node);
      case "divider" -> new Block.Divider();
      case "photo" -> PhotoJson.read(node);
      case "gallery" ->
          new Block.Gallery(Json.items(node, "photos").stream().map(PhotoJson::read).toList());
      default -> null;
    };
  }

  private static List<List<Block>> items(JsonNode node) {
    return Json.items(node, "items").stream().map(BlockJson::read).toList();
  }

  private static @Nullable Block embed(JsonNode node) {
    URI target = Json.address(node, "target");
    return target == null ? null : new Block.Embed(target, Json.text(node, "label"));
  }
}
