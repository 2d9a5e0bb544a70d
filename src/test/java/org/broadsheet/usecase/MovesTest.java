package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Health.Move;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Problem;
import org.broadsheet.testing.Site.Answer;
import org.broadsheet.usecase.MoveFeed.Moved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest extends Asking {
  private static final String PAGE =
      """
      <html><head><title>Welcome</title>
      <link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">
      <link rel="alternate" type="application/atom+xml" title="Sport" href="/sport.xml">
      </head><body><p>We have a new site.</p></body></html>
      """;

  private void moves(String from, int status, Object to) {
    site.status(from, status, Map.of("Location", to.toString()));
  }

  private void laterAll() {
    clock.pass(Duration.ofDays(1));
    all();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void rule11_aPermanentMoveToAFeedIsFollowedAtOnce(int status) {
    serve("/old", rss(item("a", "A", START)));
    serveTagged("/new", rss(item("a", "A", START), item("b", "B", START)), "\"n\"");
    Feed feed = follow("/old");
    due();
    moves("/old", status, site.at("/new"));
    laterAll();
    assertEquals(site.at("/new"), now(feed.id()).address());
    assertNull(health(feed).move());
    assertEquals(2, articles(feed).size());
    laterAll();
    assertEquals(2, site.timesAsked("/old"));
    assertEquals(2, site.timesAsked("/new"));
    assertEquals("\"n\"", site.requests("/new").getLast().header("If-None-Match"));
  }

  @Test
  void rule11_theSameBytesAtTheNewAddressProveItToo() {
    String body = rss(item("a", "A", START));
    serve("/old", body);
    serve("/new", body);
    Feed feed = follow("/old");
    due();
    moves("/old", 301, "/new");
    laterAll();
    assertEquals(site.at("/new"), now(feed.id()).address());
  }

  @Test
  void rule11_marksComeBackFromTheirSecondCopyAfterAMove() {
    serve("/old", rss(item("a", "A", START)));
    serve("/new", rss(item("a", "A", START), item("b", "B", START)));
    Feed feed = follow("/old");
    due();
    readAll(feed);
    store.mark(new long[] {articles(feed).getFirst().id().value()}, Mark.STAR, "one").join();
    moves("/old", 301, "/new");
    laterAll();
    startAnew();
    Feed again = follow("/new");
    due();
    assertEquals(1, unread(again));
    assertEquals(1, store.contents(clock.getZone()).join().starred());
  }

  @Test
  void rule12_aMoveToAPageIsNotFollowedAndIsShown() {
    serve("/old", rss(item("a", "A", START)), TAGGED);
    Feed feed = follow("/old");
    due();
    moves("/old", 301, "/portal");
    site.text("/portal", "text/html", PAGE);
    laterAll();
    assertEquals(site.at("/old"), now(feed.id()).address());
    assertEquals(new Move(site.at("/portal"), Move.Reason.NOT_A_FEED), health(feed).move());
    assertEquals(
        List.of(
            new FeedLink(site.at("/news.xml"), "News"),
            new FeedLink(site.at("/sport.xml"), "Sport")),
        health(feed).offers());
    restart();
    assertEquals(2, health(feed).offers().size());
    assertEquals(List.of("A"), titles(feed));
    serve("/old", rss(item("a", "A", START)), TAGGED);
    laterAll();
    assertEquals("\"a\"", site.requests("/old").getLast().header("If-None-Match"));
    assertNull(health(feed).problem());
    assertNull(health(feed).move());
    assertEquals(List.of(), health(feed).offers());
  }

  @Test
  void rule13_aTemporaryMoveIsFollowedOnceAndTheOldAddressIsAskedAgain() {
    moves("/old", 302, "/new");
    serveTagged("/new", rss(item("a", "A", START)), "\"n\"");
    Feed feed = follow("/old");
    due();
    restart();
    laterAll();
    assertEquals(site.at("/old"), now(feed.id()).address());
    assertEquals(List.of("/old", "/new", "/old", "/new"), site.asked());
    assertEquals("", site.requests("/old").getLast().header("If-None-Match"));
    assertEquals("\"n\"", site.requests("/new").getLast().header("If-None-Match"));
  }

  @Test
  void rule14_onlyThePermanentBeginningOfAChainIsKept() {
    moves("/a", 301, "/b");
    moves("/b", 302, "/c");
    serve("/c", rss());
    Feed feed = follow("/a");
    due();
    assertEquals(site.at("/b"), now(feed.id()).address());
  }

  @Test
  void aMoveToTheAddressOfAnotherSubscriptionIsShownAndNotFollowed() {
    serve("/new", rss());
    Feed other = follow("/new");
    moves("/old", 301, "/new");
    Feed feed = follow("/old");
    due();
    assertEquals(new Move(site.at("/new"), Move.Reason.TAKEN), health(feed).move());
    assertNull(health(feed).problem());
    assertEquals(site.at("/old"), now(feed.id()).address());
    assertEquals(new Moved.Taken(), to(feed, site.at("/new")));
    assertEquals(site.at("/new"), now(other.id()).address());
  }

  private Moved to(Feed feed, URI address) {
    return moveFeed.move(feed.id(), address.toString(), new Stop()).join();
  }

  @Test
  void aFeedGoesWhereThePersonWantsIt() {
    serve("/old", rss(item("a", "A", START)));
    Feed feed = follow("/old");
    due();
    site.text("/old", "text/html", PAGE);
    laterAll();
    assertEquals(Problem.Kind.NOT_A_FEED, health(feed).problem().kind());
    assertInstanceOf(Moved.Refused.class, to(feed, site.at("/news.xml")));
    assertEquals(site.at("/old"), now(feed.id()).address());
    serve("/news.xml", rss(item("b", "B", START)));
    Moved.Done done = assertInstanceOf(Moved.Done.class, to(feed, site.at("/news.xml")));
    assertEquals(site.at("/news.xml"), done.address());
    assertEquals(site.at("/news.xml"), now(feed.id()).address());
    assertNull(health(feed).problem());
    assertEquals(2, articles(feed).size());
  }

  @Test
  void rule04_whatCouldNotBeReadLeavesTheValidators() {
    serve("/feed", rss(item("a", "A", START)), Map.of("ETag", "\"good\""));
    Feed feed = follow("/feed");
    due();
    site.answer("/feed", Answer.text(200, TYPE, "no feed at all", Map.of("ETag", "\"bad\"")));
    laterAll();
    site.answer("/feed", Answer.text(500, TYPE, "", Map.of("ETag", "\"worse\"")));
    laterAll();
    laterAll();
    assertEquals("\"good\"", site.requests("/feed").getLast().header("If-None-Match"));
    assertEquals(List.of("A"), titles(feed));
  }

  @Test
  void rule05_nothingNewIsASuccessAndMayBringOtherValidators() {
    serve("/feed", rss(item("a", "A", START)), Map.of("ETag", "\"1\""));
    Feed feed = follow("/feed");
    due();
    site.answer("/feed", Answer.text(304, TYPE, "", Map.of("ETag", "\"2\"")));
    laterAll();
    assertEquals(304, health(feed).answered().status());
    assertNull(health(feed).problem());
    assertEquals(List.of("A"), titles(feed));
    laterAll();
    assertEquals("\"2\"", site.requests("/feed").getLast().header("If-None-Match"));
  }

  @Test
  void rule06_anAnswerWithoutValidatorsClearsThem() {
    serve("/feed", rss(), Map.of("ETag", "\"1\"", "Last-Modified", "yesterday"));
    follow("/feed");
    due();
    serve("/feed", rss(item("a", "A", START)));
    laterAll();
    laterAll();
    assertEquals("", site.requests("/feed").getLast().header("If-None-Match"));
    assertEquals("", site.requests("/feed").getLast().header("If-Modified-Since"));
  }

  @Test
  void rule07_validatorsOutliveARestart() {
    serve("/feed", rss(), Map.of("ETag", "W/\"odd-gzip\"", "Last-Modified", "some day"));
    follow("/feed");
    due();
    restart();
    laterAll();
    assertEquals("W/\"odd-gzip\"", site.requests("/feed").getLast().header("If-None-Match"));
    assertEquals("some day", site.requests("/feed").getLast().header("If-Modified-Since"));
  }

  @Test
  void rule54_aFeedIsOneWhateverItIsCalled() {
    String[] types = {
      "text/html", "text/plain", "application/octet-stream", "image/png", "text/xml", "nonsense"
    };
    for (int i = 0; i < types.length; i++) {
      site.text("/feed" + i, types[i], rss(item("a", "A", START)));
      Feed feed = follow("/feed" + i);
      due();
      assertEquals(List.of("A"), titles(feed), types[i]);
    }
  }

  @Test
  void rule54_aPageIsNoEmptyFeed() {
    site.text("/feed", "application/rss+xml", PAGE);
    Feed feed = follow("/feed");
    due();
    assertEquals(Problem.Kind.NOT_A_FEED, health(feed).problem().kind());
    assertEquals(2, health(feed).offers().size());
  }

  @Test
  void rule55_theMarkOfTheBytesCountsBeforeTheHeaderAndThatBeforeTheDeclaration() {
    String items = "?>" + rss(item("a", "Žluťoučký", START));
    String marked = "\uFEFF<?xml version='1.0' encoding='iso-8859-1'" + items;
    String headed = "<?xml version='1.0' encoding='utf-8'" + items;
    String type = "application/rss+xml; charset=iso-8859-2";
    site.bytes("/marked", type, marked.getBytes(StandardCharsets.UTF_8));
    site.bytes("/headed", type, headed.getBytes(Charset.forName("iso-8859-2")));
    Feed first = follow("/marked");
    Feed second = follow("/headed");
    due();
    assertEquals(List.of("Žluťoučký"), titles(first));
    assertEquals(List.of("Žluťoučký"), titles(second));
  }

  @Test
  void rule56_relativeLinksAreSeenFromWhereTheFeedIsInTheEnd() {
    moves("/old", 302, "/deep/new");
    serve("/deep/new", rss(item("a", "story.html", "A", START, "Words")));
    Feed feed = follow("/old");
    due();
    assertEquals(site.at("/deep/story.html"), articles(feed).getFirst().link());
  }

  @Test
  void rule58_readingAFeedAsksForNothing() {
    String evil =
        """
        <?xml version="1.0"?>
        <?xml-stylesheet type="text/xsl" href="%1$s/style.xsl"?>
        <!DOCTYPE rss SYSTEM "%1$s/rss.dtd" [<!ENTITY x SYSTEM "%1$s/entity">]>
        <rss version="2.0"><channel><title>Paper &x;</title>
        <image><url>%1$s/image.png</url></image>
        <item><title>A</title><guid>a</guid><description>&lt;script src="%1$s/s.js">&lt;/script>
        Words &lt;iframe src="%1$s/frame">&lt;/iframe></description>
        <enclosure url="%1$s/sound.mp3" type="audio/mpeg" length="1"/></item>
        </channel></rss>
        """
            .formatted(site.at(""));
    serve("/feed", evil);
    Feed feed = follow("/feed");
    visit.visit(poll(feed), new Stop());
    assertEquals(List.of("A"), titles(feed));
    assertEquals(List.of("/feed"), site.asked());
    one(feed);
    assertTrue(site.asked().stream().allMatch("/feed"::equals), site.asked().toString());
  }

  @Test
  void rule60_furtherPagesOfTheFeedAreNotAskedFor() {
    serve(
        "/feed",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Paper</title>"
            + "<link rel='next' href='/feed?page=2'/><link rel='hub' href='/hub'/>"
            + "<entry><id>a</id><title>A</title></entry></feed>");
    follow("/feed");
    due();
    assertEquals(List.of("/feed"), site.asked());
  }
}
