package org.broadsheet.store.json;

import java.net.URI;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Photos: where the picture is, which copy was kept, caption and credit.
final class PhotoJson {
  private PhotoJson() {}

  static ObjectNode write(Photo photo, Depth depth) {
    ObjectNode node = Json.object();
    ImageRef image = photo.image();
    if (image != null) node.set("image", write(image));
    if (!photo.caption().spans().isEmpty()) {
      node.set("caption", SpanJson.write(photo.caption(), depth));
    }
    if (!photo.credit().lines().isEmpty()) node.set("credit", CreditJson.write(photo.credit()));
    Json.put(node, "alt", photo.alt());
    return node;
  }

  private static ObjectNode write(ImageRef image) {
    ObjectNode node = Json.object().put("address", image.address().toString());
    Picture kept = image.kept();
    if (kept != null) node.set("kept", write(kept));
    return node;
  }

  private static ObjectNode write(Picture picture) {
    return Json.object()
        .put("hash", picture.hash())
        .put("type", picture.type())
        .put("width", picture.width())
        .put("height", picture.height())
        .put("size", picture.size())
        .put("orientation", picture.orientation());
  }

  static Photo read(JsonNode node) {
    return new Photo(
        image(node.path("image")),
        SpanJson.read(node, "caption"),
        CreditJson.read(node, "credit"),
        Json.text(node, "alt"));
  }

  private static @Nullable ImageRef image(JsonNode node) {
    URI address = Json.address(node, "address");
    return address == null ? null : new ImageRef(address, picture(node.path("kept")));
  }

  private static @Nullable Picture picture(JsonNode node) {
    String hash = Json.text(node, "hash");
    if (hash.isEmpty()) return null;
    return new Picture(
        hash,
        Json.text(node, "type"),
        node.path("width").asInt(0),
        node.path("height").asInt(0),
        node.path("size").asLong(0),
        Math.clamp(node.path("orientation").asInt(1), 1, 8));
  }
}
