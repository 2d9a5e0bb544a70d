package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Validators;
import org.broadsheet.testing.Site;
import org.junit.jupiter.api.Test;

/// What the machine is set to go through, is gone through.
class ProxyTest {
  private static final String FEED = "http://paper.invalid/feed";

  @Test
  void requestsGoThroughTheProxyThatTheSystemNames() {
    try (Site proxy = new Site().text(FEED, "application/rss+xml", "<rss/>")) {
      System.setProperty("http.proxyHost", "127.0.0.1");
      System.setProperty("http.proxyPort", Integer.toString(proxy.at("/").getPort()));
      try (Fetcher fetcher =
          new Fetcher(Clock.systemUTC(), "Broadsheet/1", Map.of(), Fetcher.Limits.DEFAULT)) {
        Request request = new Request(URI.create(FEED), Wanted.FEED, Validators.NONE, null);
        Fresh fresh = assertInstanceOf(Fresh.class, fetcher.fetch(request).join());
        assertEquals("<rss/>", new String(fresh.download().bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(FEED), proxy.asked());
      } finally {
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
      }
    }
  }
}
