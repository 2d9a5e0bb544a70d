package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.net.Fetcher.Limits;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Problem;
import org.broadsheet.testing.Site.Answer;
import org.broadsheet.words.ProblemWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a server sends, it ends within bounds, is said in a sentence, and leaves what was
/// there.
class BadFeedsTest extends Asking {
  private static final String ITEM = item("new", "New", START);

  @Override
  Limits limits() {
    return new Limits(
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        Duration.ofMillis(300),
        20_000_000,
        1_000_000,
        1_000_000,
        2,
        24);
  }

  private Feed given() {
    serve("/feed", rss(item("old", "Old", START)), Map.of("ETag", "\"old\""));
    Feed feed = follow("/feed");
    due();
    clock.pass(Duration.ofDays(1));
    return feed;
  }

  private void assertTold(Feed feed, Problem.Kind kind) {
    Problem problem = health(feed).problem();
    assertNotNull(problem);
    assertEquals(kind, problem.kind());
    String words = ProblemWords.of(problem);
    assertTrue(words.endsWith(".") && words.length() > 10, words);
    assertEquals(List.of("Old"), titles(feed));
    assertEquals("\"old\"", poll(feed).validators().etag());
    assertEquals(1, health(feed).failures());
    assertNotNull(health(feed).due());
  }

  /// Bodies that are whole but are no feeds.
  enum NoFeed {
    EMPTY(Problem.Kind.EMPTY, ""),
    BLANK(Problem.Kind.EMPTY, " \n\t "),
    PAGE(Problem.Kind.NOT_A_FEED, "<!doctype html><html><body><h1>Sorry</h1></body></html>"),
    NOISE(Problem.Kind.NOT_A_FEED, noise());

    final Problem.Kind kind;
    final String body;

    NoFeed(Problem.Kind kind, String body) {
      this.kind = kind;
      this.body = body;
    }

    private static String noise() {
      byte[] noise = new byte[200_000];
      new Random(3).nextBytes(noise);
      return new String(noise, StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoFeedIsToldAndTheOldEntriesStay(NoFeed bad) {
    Feed feed = given();
    site.answer(
        "/feed",
        new Answer(
            200, TYPE, bad.body.getBytes(StandardCharsets.ISO_8859_1), Map.of("ETag", "\"bad\"")));
    due();
    assertTold(feed, bad.kind);
  }

  @Test
  void aBombOfEntitiesStaysSmall() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a" + i + " '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    Feed feed = given();
    serve("/feed", bomb + "]>" + rss(item("new", "New &a11;", START)));
    due();
    assertEquals(2, articles(feed).size());
    titles(feed).forEach(title -> assertTrue(title.length() < 10_000));
  }

  @Test
  void nestingOfThreeHundredCostsTheEntryAtMost() {
    Feed feed = given();
    String deep = "<div>".repeat(300) + "deep" + "</div>".repeat(300);
    serve("/feed", rss(item("new", "", "New", START, deep), item("last", "Last", START)));
    due();
    assertTrue(titles(feed).containsAll(List.of("Old", "New", "Last")), titles(feed).toString());
    String entries = "<item><x>".repeat(300) + "</x></item>".repeat(300);
    serve("/feed", rss(entries + item("more", "More", START)));
    clock.pass(Duration.ofDays(2));
    due();
    assertTrue(titles(feed).contains("More"), titles(feed).toString());
  }

  @Test
  void ofAHundredThousandEntriesTheFirstAreKeptAndItIsSaid() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      String name = "e" + i % 50;
      items.append("<item><guid>" + name + "</guid><title>" + name + "</title></item>");
    }
    serve("/feed", rss(items.toString()), TAGGED);
    Feed feed = follow("/feed");
    visit.visit(poll(feed), new Stop());
    assertEquals(50, unread(feed));
    assertEquals(10_000, health(feed).answered().entries());
    assertEquals(
        new Problem(Problem.Kind.TOO_MANY, Integer.toString(10_000)), health(feed).problem());
    assertEquals(0, health(feed).failures());
    assertFalse(ProblemWords.of(health(feed).problem()).isBlank());
    site.status("/feed", 304, TAGGED);
    visit.visit(poll(feed), new Stop());
    assertEquals(Problem.Kind.TOO_MANY, health(feed).problem().kind());
  }

  @Test
  void ofTooManyEntriesTheNewestAreKeptAlsoWhereTheyStandLast() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 10_020; i++) {
      String name = "e" + Math.max(0, i - 10_000);
      items.append(item(name, name, START.minusSeconds(20_000L - i)));
    }
    serve("/feed", rss(items.toString()), TAGGED);
    Feed feed = follow("/feed");
    visit.visit(poll(feed), new Stop());
    assertTrue(titles(feed).contains("e19"), titles(feed).toString());
    assertEquals(Problem.Kind.TOO_MANY, health(feed).problem().kind());
  }

  @Test
  void aBombOfGzipIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 100; i++) gzip.write(zeros);
    }
    Feed feed = given();
    site.answer(
        "/feed", new Answer(200, TYPE, packed.toByteArray(), Map.of("Content-Encoding", "gzip")));
    due();
    assertTold(feed, Problem.Kind.TOO_LARGE);
  }

  /// A server that writes what it wants and then says no more.
  private interface Raw {
    void write(OutputStream to) throws IOException, InterruptedException;
  }

  private void redirectTo(Raw raw, Feed feed, Problem.Kind expected) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(() -> {
            try (Socket connection = socket.accept()) {
              connection.getInputStream().read(new byte[8_192]);
              raw.write(connection.getOutputStream());
            } catch (IOException | InterruptedException _) {
              // the reader went away
            }
          });
      String there = "http://127.0.0.1:" + socket.getLocalPort() + "/";
      site.status("/feed", 302, Map.of("Location", there));
      due();
    }
    assertTold(feed, expected);
  }

  private static void say(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.US_ASCII));
    to.flush();
  }

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

  @Test
  void aBodyWithoutAnEndIsLeft() throws IOException {
    redirectTo(
        to -> {
          say(to, HEAD + "\r\n<rss><channel>");
          byte[] more = ITEM.repeat(1_000).getBytes(StandardCharsets.US_ASCII);
          while (true) to.write(more);
        },
        given(),
        Problem.Kind.TOO_LARGE);
  }

  @Test
  void oneByteAtATimeIsLeft() throws IOException {
    redirectTo(
        to -> {
          say(to, HEAD + "\r\n");
          while (true) {
            say(to, "<");
            Thread.sleep(100);
          }
        },
        given(),
        Problem.Kind.TIMED_OUT);
  }

  @Test
  void aBodyShorterThanAnnouncedIsNotTaken() throws IOException {
    redirectTo(
        to -> say(to, HEAD + "Content-Length: 100000\r\n\r\n" + rss(ITEM)),
        given(),
        Problem.Kind.BROKEN_OFF);
  }

  @Test
  void aFeedThatComesBackIsWellAgain() {
    Feed feed = given();
    serve("/feed", "nothing");
    due();
    assertNotNull(health(feed).problem());
    serve("/feed", rss(ITEM), TAGGED);
    clock.set(dueOf(feed));
    due();
    assertNull(health(feed).problem());
    assertEquals(2, articles(feed).size());
  }
}
