package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import org.broadsheet.news.Article;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with stories that are not here: those that another one points to, and those
/// that something stands before.
class StoriesJourneyTest {
  @TempDir private Path folder;
  private Site site;
  private Journey journey;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    journey = Journey.begin(folder, ScreenshotsTest.NOON, 1000, 980);
  }

  @AfterEach
  void close() {
    journey.close();
    site.close();
  }

  private void openQuay() {
    Saved saved =
        journey.program().desk().savePage().save(site.at("/quay.html"), new Stop()).join();
    journey.run(() -> journey.model().openSaved(((Saved.Done) saved).article()));
    journey.awaitText("Save for later");
  }

  private Article shown() {
    return Objects.requireNonNull(journey.model().article().article().get());
  }

  private void follow(String link) {
    journey.run(() ->
        journey.robot().lookup(".hyperlink").<Hyperlink>queryAll().stream()
            .filter(offered -> offered.getText().equals(link))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private int saved() {
    return Objects.requireNonNull(journey.model().sidebar().contents().get()).saved();
  }

  private void toTheEnd() {
    journey.run(() ->
        journey
            .robot()
            .lookup("#article-scroll")
            .<javafx.scene.control.ScrollPane>query()
            .setVvalue(1));
  }

  @Test
  void aRelatedStoryIsSavedForLaterAndReadWhenItIsWanted() {
    openQuay();
    follow("Save for later");
    journey.awaitText("Among your articles");
    journey.await(() -> saved() == 2);
    assertEquals("Old quay open again", shown().header().title(), "one stays where one is");
    toTheEnd();
    ScreenshotsTest.inBothThemes(journey, "related-saved");
    follow("Read it");
    journey.await(() -> shown().header().title().equals("Ferries run at night again"));
    assertEquals(new Place.Saved(), journey.model().headlines().place().get());
  }

  @Test
  void whatIsHereAlreadyIsNotFetchedAgain() {
    journey.program().desk().savePage().save(site.at("/teaser.html"), new Stop()).join();
    Saved saved =
        journey.program().desk().savePage().save(site.at("/quay.html"), new Stop()).join();
    journey.run(() -> journey.model().openSaved(((Saved.Done) saved).article()));
    journey.awaitText("Among your articles");
    follow("Read it");
    journey.await(() -> shown().header().title().equals("Ferries run at night again"));
    assertEquals(1, site.timesAsked("/teaser.html"));
  }

  @Test
  void aStoryThatCannotBeFetchedSaysWhyAndIsTriedAgain() {
    site.status("/teaser.html", 404, Map.of());
    openQuay();
    follow("Save for later");
    journey.awaitText("Not fetched. There is nothing at this address any more (404).");
    toTheEnd();
    ScreenshotsTest.inBothThemes(journey, "related-failed");
    Paper.on(site);
    follow("Try again");
    journey.awaitText("Among your articles");
  }

  private static final String STORY =
      """
      <p>The first boats tied up before dawn, five months after a storm had lifted the paving of the old quay and carried two of its cranes into the basin.</p>
      <p>By noon the fish market had sold everything that came ashore, and the harbour office had run out of the forms that a skipper fills in when he lands.</p>
      <p>The masons had numbered every stone before they took it up, and every stone lies where it lay before; what has changed is the bed of concrete under them.</p>
      """;

  /// What stands before each article, by the article's name.
  private static final Map<String, String> WALLS =
      Map.of(
          "preview",
          "<article><h1>Behind the paywall</h1>"
              + STORY
              + "<div><p>Subscribe to continue reading.</p></div></article>",
          "cookies",
          "<h1>Before you go on</h1><p>We and our partners use cookies to show you personalised"
              + " content.</p><p>With your consent we read personal data from your device.</p>"
              + "<button>Accept all</button>",
          "script",
          "<div id=root></div><noscript>You need to enable JavaScript to run this"
              + " app.</noscript>",
          "signin",
          "<h1>Welcome back</h1><form><label>Name</label><input type=text><label>Secret word"
              + "</label><input type=password><button>Go</button></form>",
          "missing",
          "<h1>Page not found</h1><p>The page that you asked for is not here, or is not here any"
              + " more. Try the search above.</p>");

  private void subscribeToWalls() {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Walls</title>");
    WALLS.forEach((name, body) -> {
      String title = name.equals("missing") ? "404 - Page not found" : name;
      site.text("/" + name, "text/html; charset=utf-8", "<title>" + title + "</title>" + body);
      feed.append(
          """
          <item><title>The %1$s story</title><link>%2$s</link><guid>%1$s</guid>
          <description>What the feed gives of it is a sentence or two, and no more.</description>
          </item>\
          """
              .formatted(name, site.at("/" + name)));
    });
    site.text("/walls.xml", "application/rss+xml", feed + "</channel></rss>");
    journey
        .program()
        .desk()
        .subscribe()
        .subscribe(site.at("/walls.xml").toString(), null, new Stop())
        .join();
    journey.run(journey.model()::refreshAll);
    journey.await(() -> !journey.model().status().refreshing().get());
    journey.run(() -> journey.model().go(new Place.Everything()));
    journey.await(() -> journey.model().headlines().size() == 13);
  }

  private void choose(String name) {
    int index = journey.indexOf("The " + name + " story");
    journey.run(() -> journey.model().headlines().choose(index));
    journey.await(() -> shown().header().title().equals("The " + name + " story"));
  }

  @Test
  void whatStandsBeforeAnArticleIsSaidWithWhatCanBeDone() {
    subscribeToWalls();
    choose("preview");
    journey.awaitText("Only the beginning is public");
    journey.awaitText("The first boats tied up before dawn");
    ScreenshotsTest.inBothThemes(journey, "wall-preview");
    choose("cookies");
    journey.awaitText("A question about cookies stands in the way");
    journey.awaitText("What the feed gives of it");
    journey.shoot("wall-cookies-light");
    choose("script");
    journey.awaitText("The page is empty without its program");
    choose("missing");
    journey.awaitText("No article was found on the page");
    choose("signin");
    journey.awaitText("The page wants you to sign in");
    ScreenshotsTest.inBothThemes(journey, "wall-signin");
    follow("Sign in in your browser");
    assertEquals(List.of(site.at("/signin")), journey.opened());
  }
}
