package org.broadsheet.store.json;

import java.util.Optional;
import org.broadsheet.news.Body;
import tools.jackson.core.JacksonException;

/// An article's body as JSON.
public final class BodyJson {
  private BodyJson() {}

  /// The same for equal bodies.
  public static String text(Body body) {
    return Json.write(BlockJson.write(body.blocks(), Depth.TOP));
  }

  public static byte[] bytes(Body body) {
    return Json.bytes(BlockJson.write(body.blocks(), Depth.TOP));
  }

  /// Nothing where the bytes are damaged.
  public static Optional<Body> read(byte[] bytes) {
    if (bytes.length == 0) return Optional.empty();
    try {
      return Optional.of(new Body(BlockJson.read(Json.read(bytes))));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
