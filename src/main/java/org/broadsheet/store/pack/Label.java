package org.broadsheet.store.pack;

import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.broadsheet.store.json.Json;
import tools.jackson.databind.JsonNode;

/// What a pack says of itself before anything else.
///
/// @param articles how many the database holds
/// @param bytes how much there is in it at most, unpacked
public record Label(int articles, long bytes) {
  static final String NAME = "broadsheet.json";
  static final int LONGEST = 10_000;
  private static final int FORMAT = 1;

  byte[] write() {
    return Json.write(
            Json.object().put("format", FORMAT).put("articles", articles).put("bytes", bytes))
        .getBytes(StandardCharsets.UTF_8);
  }

  static Label read(byte[] bytes) throws ZipException {
    JsonNode node = Json.read(new String(bytes, StandardCharsets.UTF_8));
    if (node.path("format").asInt(0) != FORMAT) throw new ZipException("no label that is known");
    return new Label(node.path("articles").asInt(-1), node.path("bytes").asLong(-1));
  }
}
