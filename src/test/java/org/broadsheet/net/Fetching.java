package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Limits;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/// What the tests of the façade share: servers, a clock and a fetcher, all closed afterwards.
@Timeout(60)
abstract class Fetching {
  static final String AGENT = "Broadsheet/0.1.0 (+https://broadsheet.example/)";

  final HandClock clock = new HandClock();
  private final List<AutoCloseable> opened = new ArrayList<>();

  <T extends AutoCloseable> T opened(T resource) {
    opened.addFirst(resource);
    return resource;
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable resource : opened) resource.close();
  }

  ScriptedServer server(ScriptedServer.Script script) throws Exception {
    return opened(new ScriptedServer(script));
  }

  Fetcher fetcher() {
    return fetcher(Limits.DEFAULT);
  }

  Fetcher fetcher(Limits limits) {
    return opened(new Fetcher(clock, AGENT, Map.of(), limits));
  }

  static Limits limits(Duration headers, Duration body) {
    return new Limits(Duration.ofSeconds(10), headers, body, 50_000, 10_000, 30_000, 2, 24);
  }

  static Request feed(URI address) {
    return feed(address, Validators.NONE);
  }

  static Request feed(URI address, Validators validators) {
    return new Request(address, Wanted.FEED, validators, null);
  }

  static Reply reply(Fetcher fetcher, Request request) throws Exception {
    return fetcher.fetch(request).get(30, TimeUnit.SECONDS);
  }

  static Fresh fresh(Fetcher fetcher, Request request) throws Exception {
    return assertInstanceOf(Fresh.class, reply(fetcher, request));
  }

  static String text(Fresh fresh) {
    return new String(fresh.download().bytes(), StandardCharsets.UTF_8);
  }

  static Unchanged unchanged(Fetcher fetcher, Request request) throws Exception {
    return assertInstanceOf(Unchanged.class, reply(fetcher, request));
  }

  static Failed failed(Fetcher fetcher, Request request) throws Exception {
    return assertInstanceOf(Failed.class, reply(fetcher, request));
  }

  static Kind failure(Fetcher fetcher, Request request) throws Exception {
    return failed(fetcher, request).problem().kind();
  }

  static Problem problem(Fetcher fetcher, Request request) throws Exception {
    return failed(fetcher, request).problem();
  }

  /// For a server that answers only when the test has seen enough.
  static void hold(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
