package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.broadsheet.net.ScriptedServer.head;
import static org.broadsheet.net.ScriptedServer.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;

class PatienceTest extends Fetching {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(200);

  private static void untilTheClientLeaves(OutputStream to) throws IOException {
    while (true) drip(to);
  }

  /// A server's slowness, not a test's waiting.
  private static void drip(OutputStream to) throws IOException {
    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    to.write('x');
    to.flush();
  }

  @Test
  void rule50_aServerThatStaysSilentIsLeft() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      assertEquals(Kind.TIMED_OUT, failure(fetcher(limits(SHORT, LONG)), feed(address)));
    }
  }

  @Test
  void rule50_aServerThatNeverShakesHandsIsLeft() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/");
      assertEquals(Kind.TIMED_OUT, failure(fetcher(limits(SHORT, LONG)), feed(address)));
    }
  }

  @Test
  void rule50_headersThatDripEnd() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          write(to, "HTTP/1.1 200 OK\r\nX-Long: ");
          untilTheClientLeaves(to);
        });
    assertEquals(Kind.TIMED_OUT, failure(fetcher(limits(SHORT, LONG)), feed(server.at("/"))));
  }

  @Test
  void rule50_aBodyThatDripsEnds() throws Exception {
    ScriptedServer server =
        server((_, to) -> {
          head(to, "200 OK", "Content-Length: 40000");
          write(to, "\r\n");
          untilTheClientLeaves(to);
        });
    assertEquals(Kind.TIMED_OUT, failure(fetcher(limits(LONG, SHORT)), feed(server.at("/"))));
  }

  @Test
  void rule51_aSlowHostHoldsUpNoOther() throws Exception {
    CountDownLatch enough = new CountDownLatch(1);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ScriptedServer slow =
        server((_, to) -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          hold(enough);
          now.decrementAndGet();
          answer(to, "200 OK", "late news");
        });
    ScriptedServer quick = server((_, to) -> answer(to, "200 OK", "news"));
    Fetcher fetcher = fetcher();
    List<CompletableFuture<Reply>> late = twenty(fetcher, slow);
    for (CompletableFuture<Reply> reply : twenty(fetcher, quick)) {
      assertEquals("news", text((Fresh) reply.get(30, TimeUnit.SECONDS)));
    }
    assertTrue(late.stream().noneMatch(CompletableFuture::isDone));
    enough.countDown();
    for (CompletableFuture<Reply> reply : late) reply.get(30, TimeUnit.SECONDS);
    assertEquals(2, most.get());
  }

  private static List<CompletableFuture<Reply>> twenty(Fetcher fetcher, ScriptedServer server) {
    Stream<String> paths = IntStream.range(0, 20).mapToObj(i -> "/" + i);
    return paths.map(path -> fetcher.fetch(feed(server.at(path)))).toList();
  }

  @Test
  void rule53_aClosedPortIsARefusal() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    server.close();
    assertEquals(
        new Problem(Kind.CONNECTION_REFUSED, "127.0.0.1"),
        problem(fetcher(), feed(server.at("/"))));
  }

  @Test
  void aCancelledFetchEndsItsRequestAndGivesItsTurnBack() throws Exception {
    CountDownLatch left = new CountDownLatch(2);
    CountDownLatch begun = new CountDownLatch(2);
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/next")) {
            answer(to, "200 OK", "news");
            return;
          }
          head(to, "200 OK", "Content-Length: 40000");
          write(to, "\r\n");
          begun.countDown();
          try {
            untilTheClientLeaves(to);
          } finally {
            left.countDown();
          }
        });
    Fetcher fetcher = fetcher();
    List<CompletableFuture<Reply>> both =
        List.of(fetcher.fetch(feed(server.at("/a"))), fetcher.fetch(feed(server.at("/b"))));
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    CompletableFuture<Reply> third = fetcher.fetch(feed(server.at("/c")));
    CompletableFuture<Reply> fourth = fetcher.fetch(feed(server.at("/next")));
    assertFalse(third.isDone());
    third.cancel(true);
    both.forEach(reply -> reply.cancel(true));
    assertTrue(left.await(30, TimeUnit.SECONDS));
    assertEquals("news", text((Fresh) fourth.get(30, TimeUnit.SECONDS)));
    assertFalse(server.paths().contains("/c"));
  }

  @Test
  void closingEndsEveryFetch() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    ScriptedServer server =
        server((_, to) -> {
          begun.countDown();
          untilTheClientLeaves(to);
        });
    Fetcher fetcher = fetcher();
    List<CompletableFuture<Reply>> replies = twenty(fetcher, server);
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    fetcher.close();
    Failed stopped = new Failed(Problem.of(Kind.STOPPED), 0, null);
    for (CompletableFuture<Reply> reply : replies) {
      assertEquals(stopped, reply.get(30, TimeUnit.SECONDS));
    }
    assertEquals(stopped, failed(fetcher, feed(server.at("/"))));
  }
}
