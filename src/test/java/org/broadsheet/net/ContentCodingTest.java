package org.broadsheet.net;

import static org.broadsheet.net.Packed.deflate;
import static org.broadsheet.net.Packed.gzip;
import static org.broadsheet.net.Packed.plain;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCodingTest {
  private static final byte[] WORDS = plain("<rss>" + "words ".repeat(500) + "</rss>");
  private static final int ENOUGH = 100_000;

  static Stream<Arguments> rule46_whateverItIsCalledItIsUnpacked() {
    List<byte[]> bodies =
        List.of(
            WORDS,
            gzip(WORDS),
            gzip(gzip(WORDS)),
            deflate(WORDS, false),
            deflate(WORDS, true),
            gzip(deflate(WORDS, true)));
    return Stream.of(
        Arguments.of("plain", "", bodies.get(0)),
        Arguments.of("plain called gzip", "gzip", bodies.get(0)),
        Arguments.of("plain called deflate", "deflate", bodies.get(0)),
        Arguments.of("plain called br", "br", bodies.get(0)),
        Arguments.of("plain called identity", "identity", bodies.get(0)),
        Arguments.of("gzip", "gzip", bodies.get(1)),
        Arguments.of("gzip in capitals", "X-GZIP", bodies.get(1)),
        Arguments.of("gzip without a name", "", bodies.get(1)),
        Arguments.of("gzip called deflate", "deflate", bodies.get(1)),
        Arguments.of("gzip twice", "gzip, gzip", bodies.get(2)),
        Arguments.of("gzip twice, called once", "gzip", bodies.get(2)),
        Arguments.of("zlib", "deflate", bodies.get(3)),
        Arguments.of("zlib called gzip", "gzip", bodies.get(3)),
        Arguments.of("raw deflate", "deflate", bodies.get(4)),
        Arguments.of("gzip with something behind it", "gzip", and(bodies.get(1), plain("\n\n"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void rule46_whateverItIsCalledItIsUnpacked(String name, String coding, byte[] body)
      throws IOException {
    assertArrayEquals(WORDS, ContentCoding.decode(body, coding, ENOUGH), name);
  }

  private static byte[] and(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  static Stream<byte[]> rule47_unpackingStopsAtTheLimit() {
    return Stream.of(gzip(WORDS), deflate(WORDS, false), deflate(WORDS, true), gzip(gzip(WORDS)));
  }

  @ParameterizedTest
  @MethodSource
  void rule47_unpackingStopsAtTheLimit(byte[] body) throws IOException {
    int length = WORDS.length;
    assertArrayEquals(WORDS, ContentCoding.decode(body, "deflate", length));
    assertThrows(TooLargeException.class, () -> ContentCoding.decode(body, "deflate", length - 1));
  }

  @ParameterizedTest
  @MethodSource("cut")
  void rule48_aCutBodyIsDamaged(byte[] body) {
    assertThrows(IOException.class, () -> ContentCoding.decode(body, "deflate", ENOUGH));
  }

  static Stream<byte[]> cut() {
    byte[] gzip = gzip(WORDS);
    byte[] zlib = deflate(WORDS, false);
    return Stream.of(
        Arrays.copyOf(gzip, gzip.length - 1),
        Arrays.copyOf(gzip, gzip.length / 2),
        Arrays.copyOf(gzip, 5),
        Arrays.copyOf(zlib, zlib.length / 2));
  }

  @Property(tries = 300, seed = "20261123")
  void anyBytesEndInBytesOrAnIoException(
      @ForAll @Size(max = 60) byte[] bytes, @ForAll boolean gzip, @ForAll boolean deflate) {
    byte[] body = gzip ? and(new byte[] {0x1f, (byte) 0x8b, 8}, bytes) : bytes;
    try {
      ContentCoding.decode(body, deflate ? "deflate" : "", 1_000);
    } catch (IOException _) {
      // damaged, as most of them are
    }
  }
}
