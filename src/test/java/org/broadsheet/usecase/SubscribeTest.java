package org.broadsheet.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Subscribe.Subscribed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscribeTest extends Asking {
  private static final String PAGE = "<html><body><h1>News of the harbour</h1></body></html>";

  private Subscribed add(String path) {
    return subscribe.subscribe(site.at(path).toString(), null, new Stop()).join();
  }

  @Test
  void aFeedIsThereWithItsArticlesAndIsNotDueAtOnce() {
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, add("/feed"));
    assertEquals(List.of("A"), titles(added.feed()));
    due();
    assertEquals(1, site.timesAsked("/feed"));
    clock.pass(Duration.ofDays(1));
    due();
    assertEquals("\"a\"", site.requests("/feed").getLast().header("If-None-Match"));
    assertInstanceOf(Subscribed.Known.class, add("/feed"));
  }

  @Test
  void aPageThatNamesNoFeedIsAskedWhereSitesHaveTheirs() {
    site.text("/deep/page", "text/html", PAGE);
    site.text("/feed", "text/html", PAGE);
    serve("/rss.xml", rss(item("a", "A", START)));
    Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, add("/deep/page"));
    assertEquals(site.at("/rss.xml"), added.feed().address());
  }

  @Test
  void aPageWithoutAnyFeedCostsAFewRequests() {
    site.text("/page", "text/html", PAGE);
    assertEquals(new Subscribed.Refused(Problem.of(Problem.Kind.NO_FEED_ON_PAGE)), add("/page"));
    assertTrue(site.asked().size() < 10, site.asked().toString());
  }

  @Test
  void whatMovedForGoodIsSubscribedToWhereItIs() {
    site.status("/old", 301, Map.of("Location", "/new"));
    serve("/new", rss());
    assertEquals(
        site.at("/new"), assertInstanceOf(Subscribed.Added.class, add("/old")).feed().address());
  }

  @Test
  void theSameAddressWrittenOtherwiseIsKnown() {
    serve("/feed", rss(item("a", "A", START)));
    String address = site.at("/feed").toString();
    assertInstanceOf(Subscribed.Added.class, add("/feed"));
    for (String other :
        List.of(address + "#top", address.replace("http:", "HTTP:"), "feed:" + address)) {
      assertInstanceOf(
          Subscribed.Known.class, subscribe.subscribe(other, null, new Stop()).join(), other);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Paper.Example:443/Feed?A=b#top, https://paper.example/Feed?A=b",
    "http://me:secret@paper.example:80, http://paper.example/",
    "http://paper.example:8080/%C3%A9, http://paper.example:8080/%C3%A9"
  })
  void anAddressIsWrittenInOneWay(String written, String expected) {
    assertEquals(URI.create(expected), FeedAddress.of(URI.create(written)));
  }

  /// As a plain server does: it cannot read a greeting of TLS, and says so in HTTP.
  private static void answerPlainly(ServerSocket socket) {
    try {
      while (true) {
        try (Socket connection = socket.accept()) {
          byte[] asked = new byte[8_192];
          boolean plain = connection.getInputStream().read(asked) > 0 && asked[0] == 'G';
          String body = plain ? rss(item("a", "A", START)) : "";
          String head = "HTTP/1.1 " + (plain ? "200 OK" : "400 What") + "\r\nConnection: close\r\n";
          connection
              .getOutputStream()
              .write(
                  (head + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
        }
      }
    } catch (IOException _) {
      // closed
    }
  }

  @Test
  void whoTypesNoSchemeMayMeanAServerWithoutTls() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerPlainly(socket));
      String typed = "127.0.0.1:" + socket.getLocalPort() + "/feed";
      Subscribed said = subscribe.subscribe(typed, null, new Stop()).join();
      Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, said);
      assertEquals("http://" + typed, added.feed().address().toString());
    }
  }

  @Test
  void whereNothingListensTheFirstRefusalIsSaid() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Subscribed said = subscribe.subscribe("localhost:" + free + "/feed", null, new Stop()).join();
    assertEquals(
        Problem.Kind.CONNECTION_REFUSED,
        assertInstanceOf(Subscribed.Refused.class, said).problem().kind());
  }

  @Test
  void aPasswordIsNotSentWithoutTlsUnlessTheSchemeSaysSo() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerPlainly(socket));
      String typed = "me:secret@127.0.0.1:" + socket.getLocalPort() + "/feed";
      Subscribed said = subscribe.subscribe(typed, null, new Stop()).join();
      assertInstanceOf(Subscribed.Refused.class, said);
    }
  }
}
