package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Login;
import org.broadsheet.news.Problem;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.Site.Answer;
import org.broadsheet.usecase.Subscribe.Subscribed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rule 57: a name and a password are told to the origin that they were given for, and to nobody
/// else.
class LoginTest extends Asking {
  private static final String BASIC = basic("mara", "pass:wörd");

  private FeedLogins logins;

  private static String basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  @BeforeEach
  void guard() {
    logins = new FeedLogins(store);
    guard("/feed");
    guard("/other");
  }

  private void guard(String path) {
    site.script(
        path,
        asked ->
            asked.header("Authorization").equals(BASIC)
                ? Answer.text(200, TYPE, rss(item("a", "A", START)), Map.of())
                : Answer.text(401, TYPE, "", Map.of("WWW-Authenticate", "Basic realm=\"x\"")));
  }

  private URI withLogin(String path) {
    return URI.create(site.at(path).toString().replace("//", "//mara:pass%3Aw%C3%B6rd@"));
  }

  private Subscribed add(URI address) {
    return subscribe.subscribe(address.toString(), null, new Stop()).join();
  }

  @Test
  void rule57_aServerThatWantsALoginIsAskedOnceAndThenAgainWithIt() {
    Feed feed = follow("/feed");
    due();
    due();
    assertEquals(1, site.timesAsked("/feed"));
    assertEquals(Problem.Kind.LOGIN_NEEDED, health(feed).problem().kind());
    logins.set(feed.id(), "mara", "pass:wörd").join();
    restart();
    assertEquals(1, one(feed).progress().articles());
    assertEquals(Optional.of("mara"), new FeedLogins(store).user(feed.id()).join());
    new FeedLogins(store).clear(feed.id()).join();
    one(feed);
    assertEquals("", site.requests("/feed").getLast().header("Authorization"));
  }

  @Test
  void rule57_aLoginInTheAddressIsKeptApartFromIt() throws IOException {
    Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, add(withLogin("/feed")));
    assertEquals(site.at("/feed"), added.feed().address());
    assertEquals(0, one(added.feed()).troubles().size());
    Path file = folder.resolve("out.opml");
    new TransferOpml(store, new FeedReader(), Runnable::run, clock).out(file).join();
    String opml = Files.readString(file);
    assertTrue(opml.contains(site.at("/feed").toString()), opml);
    assertFalse(opml.contains("mara"), opml);
  }

  @Test
  void rule57_aLoginInAnImportedAddressIsKeptApartFromIt() throws IOException {
    Path file = folder.resolve("in.opml");
    Files.writeString(
        file, "<opml><body><outline text='P' xmlUrl='" + withLogin("/feed") + "'/></body></opml>");
    new TransferOpml(store, new FeedReader(), Runnable::run, clock).in(file).join();
    Feed feed = store.feedAt(site.at("/feed")).join().orElseThrow();
    assertEquals(0, due().troubles().size());
    assertEquals(1, articles(feed).size());
  }

  @Test
  void rule57_aLoginDoesNotGoToAnotherOriginWhereverTheFeedMoves() {
    Feed feed = follow("/feed");
    logins.set(feed.id(), "mara", "pass:wörd").join();
    due();
    try (Site other = new Site()) {
      other.text("/feed", TYPE, rss(item("b", "B", START)));
      site.status("/feed", 301, Map.of("Location", other.at("/feed").toString()));
      clock.pass(Duration.ofDays(1));
      all();
      assertEquals(other.at("/feed"), now(feed.id()).address());
      all();
      assertEquals(2, other.requests("/feed").size());
      other.requests("/feed").forEach(asked -> assertEquals("", asked.header("Authorization")));
      assertEquals(Optional.empty(), logins.user(feed.id()).join());
    }
  }

  @Test
  void rule57_aLoginForAPageGoesToTheFeedThatItNamesOnlyWithinItsOrigin() {
    try (Site other = new Site()) {
      other.text("/feed", TYPE, rss());
      site.text("/page", "text/html", page(site.at("/feed")));
      site.text("/away", "text/html", page(other.at("/feed")));
      assertInstanceOf(Subscribed.Added.class, add(withLogin("/page")));
      assertInstanceOf(Subscribed.Added.class, add(withLogin("/away")));
      assertEquals("", other.requests("/feed").getFirst().header("Authorization"));
    }
  }

  private static String page(URI feed) {
    return "<html><head><link rel='alternate' type='application/rss+xml' href='"
        + feed
        + "'>"
        + "</head><body>Words</body></html>";
  }

  @Test
  void aPasswordIsNotInWhatIsLogged() {
    assertFalse(new Login("mara", "secret").toString().contains("secret"));
  }

  @Test
  void aFeedWithALoginIsGivenAnotherAddressOfItsOwnServer() {
    Feed feed = follow("/feed");
    logins.set(feed.id(), "mara", "pass:wörd").join();
    String there = site.at("/other").toString();
    assertInstanceOf(MoveFeed.Moved.Done.class, moveFeed.move(feed.id(), there, new Stop()).join());
    assertEquals(0, one(feed).troubles().size());
  }

  @Test
  void aLoginThatIsTypedWithTheNewAddressIsKeptForIt() {
    Feed feed = follow("/feed");
    assertInstanceOf(
        MoveFeed.Moved.Done.class,
        moveFeed.move(feed.id(), withLogin("/other").toString(), new Stop()).join());
    assertEquals(Optional.of("mara"), new FeedLogins(store).user(feed.id()).join());
    assertEquals(0, one(feed).troubles().size());
  }
}
