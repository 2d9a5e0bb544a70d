package org.broadsheet.store.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.broadsheet.news.Body;
import tools.jackson.core.JacksonException;

/// An article's body as deflated JSON.
public final class BodyJson {
  private BodyJson() {}

  /// The same for equal bodies.
  public static String text(Body body) {
    return Json.write(BlockJson.write(body.blocks(), Depth.TOP));
  }

  public static byte[] write(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      deflated.write(Json.bytes(BlockJson.write(body.blocks(), Depth.TOP)));
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /// Nothing where the bytes are damaged.
  public static Optional<Body> read(byte[] bytes) {
    try (InflaterInputStream plain = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(new Body(BlockJson.read(Json.read(plain.readAllBytes()))));
    } catch (IOException | JacksonException _) {
      return Optional.empty();
    }
  }
}
