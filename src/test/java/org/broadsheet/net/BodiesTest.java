package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.broadsheet.net.ScriptedServer.head;
import static org.broadsheet.net.ScriptedServer.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Limits;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest extends Fetching {
  private static final Limits SMALL = limits(Duration.ofSeconds(20), Duration.ofSeconds(20));

  private static Request wanted(ScriptedServer server, Wanted wanted) {
    return new Request(server.at("/"), wanted, Validators.NONE, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void rule45_46_whatIsAcceptedIsUnpacked(String coding) throws Exception {
    byte[] words = Packed.plain("words ".repeat(1000));
    byte[] body = coding.equals("gzip") ? Packed.gzip(words) : Packed.deflate(words, false);
    ScriptedServer server =
        server((_, to) -> answer(to, "200 OK", body, "Content-Encoding: " + coding));
    assertArrayEquals(words, fresh(fetcher(), feed(server.at("/"))).download().bytes());
    assertTrue(server.asked().getFirst().header("Accept-Encoding").contains(coding));
  }

  @ParameterizedTest
  @CsvSource({"FEED, 50000", "PAGE, 10000", "PICTURE, 30000"})
  void rule47_aBodyMayBeAsLargeAsItsKindAndNoLarger(Wanted wanted, int most) throws Exception {
    ScriptedServer fits = server((_, to) -> answer(to, "200 OK", "x".repeat(most)));
    assertEquals(most, fresh(fetcher(SMALL), wanted(fits, wanted)).download().bytes().length);
    ScriptedServer announced = server((_, to) -> answer(to, "200 OK", "x".repeat(most + 1)));
    Problem tooLarge = new Problem(Kind.TOO_LARGE, Integer.toString(most));
    assertEquals(tooLarge, problem(fetcher(SMALL), wanted(announced, wanted)));
    ScriptedServer unannounced =
        server((_, to) -> {
          head(to, "200 OK", "Connection: close");
          write(to, "\r\n" + "x".repeat(most + 1));
          to.close();
        });
    assertEquals(tooLarge, problem(fetcher(SMALL), wanted(unannounced, wanted)));
  }

  @Test
  void rule47_aBodyThatIsAnnouncedAsTooLargeIsNotWaitedFor() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Content-Length: 50001");
          write(to, "\r\n");
        });
    assertEquals(Kind.TOO_LARGE, failure(fetcher(SMALL), feed(server.at("/"))));
  }

  @Test
  void rule47_aBodyWithoutAnEndStopsAtTheLimit() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Connection: close");
          write(to, "\r\n");
          while (true) to.write(new byte[8192]);
        });
    assertEquals(Kind.TOO_LARGE, failure(fetcher(SMALL), feed(server.at("/"))));
  }

  @Test
  void rule47_aBombStopsAtTheLimit() throws Exception {
    byte[] bomb = Packed.gzip(new byte[20_000_000]);
    assertTrue(bomb.length < 50_000);
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", bomb));
    assertEquals(Kind.TOO_LARGE, failure(fetcher(SMALL), feed(server.at("/"))));
  }

  @Test
  void rule47_manyLargeBodiesComeOneAfterTheOther() throws Exception {
    byte[] large = new byte[5_000_000];
    new Random(1).nextBytes(large);
    byte[] packed = Packed.gzip(new byte[6_000_000]);
    ScriptedServer server =
        server((asked, to) -> answer(to, "200 OK", asked.path().equals("/gz") ? packed : large));
    Fetcher fetcher = fetcher();
    List<CompletableFuture<Reply>> replies =
        IntStream.range(0, 6)
            .mapToObj(i -> fetcher.fetch(feed(server.at(i % 2 == 0 ? "/gz" : "/" + i))))
            .toList();
    for (int i = 0; i < 6; i++) {
      Fresh fresh = (Fresh) replies.get(i).get(30, TimeUnit.SECONDS);
      assertArrayEquals(i % 2 == 0 ? new byte[6_000_000] : large, fresh.download().bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plain", "/packed"})
  void rule47_oneLargeBodyWaitsForTheOther(String path) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    byte[] large = new byte[2 * LargeBody.LARGE];
    byte[] packed = Packed.gzip(large);
    ScriptedServer slow =
        server((_, to) -> {
          head(to, "200 OK", "Content-Length: " + (3 * large.length + 1));
          write(to, "\r\n");
          // More than fits into the buffers between server and client.
          for (int i = 0; i < 3; i++) to.write(large);
          begun.countDown();
          hold(enough);
          to.write(1);
        });
    ScriptedServer quick =
        server((asked, to) -> answer(to, "200 OK", asked.path().equals("/plain") ? large : packed));
    ScriptedServer small = server((_, to) -> answer(to, "200 OK", "news"));
    Fetcher fetcher = fetcher();
    CompletableFuture<Reply> first = fetcher.fetch(feed(slow.at("/")));
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    CompletableFuture<Reply> second = fetcher.fetch(feed(quick.at(path)));
    for (int i = 0; i < 100; i++) fresh(fetcher, feed(small.at("/")));
    assertFalse(second.isDone());
    enough.countDown();
    assertInstanceOf(Fresh.class, first.get(30, TimeUnit.SECONDS));
    assertInstanceOf(Fresh.class, second.get(30, TimeUnit.SECONDS));
  }

  @Test
  void rule48_aBodyShorterThanAnnouncedIsBrokenOff() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Content-Length: 1000");
          write(to, "\r\n<rss><channel>");
          to.close();
        });
    assertEquals(Kind.BROKEN_OFF, failure(fetcher(), feed(server.at("/"))));
  }

  @Test
  void rule48_aChunkedBodyWithoutItsEndIsBrokenOff() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Transfer-Encoding: chunked");
          write(to, "\r\n5\r\n<rss>\r\n");
          to.close();
        });
    assertEquals(Kind.BROKEN_OFF, failure(fetcher(), feed(server.at("/"))));
  }

  @Test
  void rule48_cutGzipIsBrokenOff() throws Exception {
    byte[] gzip = Packed.gzip(Packed.plain("words ".repeat(1000)));
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Connection: close");
          write(to, "\r\n");
          to.write(gzip, 0, gzip.length - 4);
          to.close();
        });
    assertEquals(Kind.BROKEN_OFF, failure(fetcher(), feed(server.at("/"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 O", "nonsense\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n"})
  void rule48_aBrokenAnswerIsBrokenOff(String answer) throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          write(to, answer);
          to.close();
        });
    assertEquals(Kind.BROKEN_OFF, failure(fetcher(), feed(server.at("/"))));
  }

  @Test
  void rule49_oddChunksAndTrailersAreAllRight() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Transfer-Encoding: chunked", "Trailer: X-Sum");
          write(to, "\r\n1\r\n<\r\n00003;name=value\r\nrss\r\nA\r\n>0123");
          to.flush();
          write(to, "45678\r\n0\r\nX-Sum: 1\r\n\r\n");
        });
    Fetcher fetcher = fetcher();
    assertEquals("<rss>012345678", text(fresh(fetcher, feed(server.at("/")))));
    assertEquals("<rss>012345678", text(fresh(fetcher, feed(server.at("/")))));
    assertEquals(1, server.connections());
  }

  @Test
  void rule49_aBodyMayEndWithItsConnection() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          write(to, "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss/>");
          to.close();
        });
    assertEquals("<rss/>", text(fresh(fetcher(), feed(server.at("/")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"200 OK", "204 No Content"})
  void nothingAtAllIsEmpty(String status) throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, status, status.startsWith("204") ? "X: y" : "Content-Length: 0");
          write(to, "\r\n");
        });
    assertEquals(Kind.EMPTY, failure(fetcher(), feed(server.at("/"))));
  }

  @Test
  void theLongPageOfAnErrorIsNotReadToItsEnd() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "404 Not Found", "Connection: close");
          write(to, "\r\n");
          while (true) to.write(new byte[8192]);
        });
    assertEquals(Kind.NOT_FOUND, failure(fetcher(), feed(server.at("/"))));
  }

  @Test
  void headersAreKeptByTheirNamesInSmallLetters() throws Exception {
    ScriptedServer server =
        server(
            (_, to) -> answer(to, "200 OK", "news", "Content-TYPE: text/xml", "X-A: 1", "x-a: 2"));
    Map<String, String> headers = fresh(fetcher(), feed(server.at("/"))).download().headers();
    assertEquals(Map.of("content-type", "text/xml", "x-a", "1, 2", "content-length", "4"), headers);
  }
}
