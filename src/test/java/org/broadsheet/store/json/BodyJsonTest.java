package org.broadsheet.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;
import org.junit.jupiter.api.Test;

class BodyJsonTest {
  @Provide
  Arbitrary<Body> bodies() {
    return Bodies.all();
  }

  @Property(tries = 300, seed = "20261123")
  void everyBodyIsReadAsItWasWritten(@ForAll("bodies") Body body) {
    assertEquals(Optional.of(body), BodyJson.read(BodyJson.bytes(body)));
  }

  @Property(tries = 300, seed = "20261123")
  void damagedBytesAreNoBodyAndNoFailure(@ForAll("bodies") Body body, @ForAll Random random) {
    byte[] bytes = BodyJson.bytes(body);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    BodyJson.read(bytes);
    BodyJson.read(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  @Test
  void noBytesAreNoBody() {
    assertTrue(BodyJson.read(new byte[0]).isEmpty());
  }

  private static Optional<Body> read(String json) {
    return BodyJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    Body body =
        read("""
        [{"is":"hologram"},
         {"is":"paragraph","line":["a",{"is":"blinking","line":["b"]},7,null,"c"]},
         {"is":"embed","label":"no target"},
         {"is":"photo","image":{"address":"http://[bad"},"credit":[{"evidence":"RUMOUR"}]},
         "text", 3, null, {"is":7}, []]\
        """)
            .orElseThrow();
    assertEquals(2, body.blocks().size());
    assertEquals("ac", body.text());
    assertEquals(null, body.photos().getFirst().image());
  }

  @Test
  void whatIsNoListOfBlocksIsAnEmptyBody() {
    for (String json : List.of("{}", "7", "null", "\"text\"")) {
      assertEquals(Optional.of(Body.EMPTY), read(json));
    }
  }

  @Test
  void whatLiesTooDeepIsLeftOut() {
    Block block = new Block.Divider();
    for (int i = 0; i < 5_000; i++) block = new Block.Quote(List.of(block));
    Line line = Line.of("deep");
    for (int i = 0; i < 5_000; i++) line = new Line(List.of(new Span.Strong(line)));
    Block list = new Block.Divider();
    for (int i = 0; i < 5_000; i++) list = new Block.Listing(true, List.of(List.of(list)));
    Body body = new Body(List.of(block, new Block.Paragraph(line), list));
    assertEquals(3, BodyJson.read(BodyJson.bytes(body)).orElseThrow().blocks().size());
  }
}
