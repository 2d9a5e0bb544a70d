package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.ui.look.LookModel.Choice;
import org.broadsheet.usecase.AutoRefresh;
import org.broadsheet.usecase.Connection;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees and does when a feed is in trouble, and when the net is away.
class HealthJourneyTest {
  @TempDir private Path folder;
  private Site site;
  private Journey journey;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    journey = Journey.begin(folder, Clock.systemUTC());
    // Nothing is read by itself while these tests look at counts.
    journey.run(() -> journey.model().look().markReadAfter().set(-1));
    journey
        .program()
        .desk()
        .subscribe()
        .subscribe(site.at("/").toString(), null, new Stop())
        .join();
    journey.run(() -> journey.model().go(new Place.InFeed(feed().id())));
    journey.await(() -> journey.model().headlines().size() == 3);
  }

  @AfterEach
  void close() {
    journey.close();
    site.close();
  }

  private Feed feed() {
    Contents contents = journey.program().store().contents(ZoneOffset.UTC).join();
    return contents.feeds().stream()
        .filter(feed -> feed.kind() == Feed.Kind.WEB)
        .findFirst()
        .orElseThrow();
  }

  private void refresh() {
    journey.run(journey.model()::refreshAll);
    journey.await(() -> !journey.model().status().refreshing().get());
  }

  private void press(KeyCode key, KeyCode... modifiers) {
    journey.robot().press(modifiers).type(key).release(modifiers);
  }

  private void shootBoth(String name) {
    journey.shoot(name + "-light");
    journey.run(() -> journey.model().look().theme().set(Choice.DARK));
    journey.shoot(name + "-dark");
    journey.run(() -> journey.model().look().theme().set(Choice.LIGHT));
  }

  @Test
  void aFeedThatIsGoneSaysSoAboveItsHeadlinesAndOffersWhatHelps() {
    site.status(Paper.FEED, 410, Map.of());
    refresh();
    journey.await(() -> journey.robot().lookup("#trouble-bar").query().isVisible());
    journey.awaitText("closed for good");
    assertEquals(3, journey.model().headlines().size(), "its articles stay");
    journey.click("#trouble-details");
    journey.await(() -> journey.robot().lookup("#cure-unsubscribe").tryQuery().isPresent());
    journey.awaitText("not any more, unless you ask");
    shootBoth("feed-health");
    journey.click("#cure-unsubscribe");
    journey.await(() -> journey.model().health().troubled().get() == 0);
    journey.awaitText("All is well");
    shootBoth("feed-health-well");
  }

  @Test
  void aFeedThatMovedIsGivenItsNewAddressOnceThereIsAFeed() {
    site.text(
        "/new.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>New place"
            + "</title><item><title>Fourth</title><guid>g4</guid></item></channel></rss>");
    site.status(Paper.FEED, 404, Map.of());
    refresh();
    press(KeyCode.H, KeyCode.SHIFT);
    journey.await(() -> journey.robot().lookup("#cure-address").tryQuery().isPresent());
    changeAddress(site.at("/nothing.xml").toString());
    journey.awaitText("nothing at this address");
    assertEquals(site.at(Paper.FEED), feed().address());
    press(KeyCode.H, KeyCode.SHIFT);
    changeAddress(site.at("/new.xml").toString());
    journey.awaitText("from now on");
    assertEquals(site.at("/new.xml"), feed().address());
    journey.await(() -> journey.model().health().troubled().get() == 0);
    journey.await(() -> listed() == 4);
    press(KeyCode.Z, KeyCode.CONTROL);
    journey.awaitText("Undone: Changed the address");
    assertEquals(site.at(Paper.FEED), feed().address());
  }

  private int listed() {
    journey.model().headlines().reload(null);
    return journey.model().headlines().size();
  }

  private void changeAddress(String address) {
    journey.click("#cure-address");
    journey.await(() -> journey.robot().lookup("#name").tryQuery().isPresent());
    press(KeyCode.A, KeyCode.CONTROL);
    journey.robot().write(address).type(KeyCode.ENTER);
  }

  @Test
  void workingOfflineFetchesNothingUntilTheSwitchIsTurnedBack() {
    press(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
    journey.awaitText("Working offline");
    long asked = site.asked().size();
    refresh();
    journey.awaitText("go online again to fetch more");
    journey.run(() -> follow(Connection.State.WORKING_OFFLINE, false));
    assertEquals(asked, site.asked().size());
    assertEquals(null, feed().health().problem(), "it is not the feed's fault");
    shootBoth("working-offline");
    journey.click("#connection");
    journey.awaitText("You are online again");
    refresh();
    assertTrue(site.asked().size() > asked);
  }

  @Test
  void feedsThatAreDueAreAskedWithoutAnybodyAsking() {
    journey.run(() -> follow(Connection.State.NO_NETWORK, false));
    journey.awaitText("No network");
    long asked = site.asked().size();
    journey.run(() -> follow(Connection.State.ONLINE, true));
    journey.await(() -> !journey.model().status().refreshing().get());
    assertEquals(asked, site.asked().size(), "this one is not due yet");
    site.text(
        "/other.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Other"
            + "</title><item><title>Came by itself</title><guid>g5</guid></item></channel></rss>");
    journey.program().store().subscribe(site.at("/other.xml"), "Other", null, null).join();
    journey.run(() -> follow(Connection.State.ONLINE, true));
    journey.await(() -> journey.model().sidebar().contents().get().articles() == 12);
  }

  @Test
  void aFeedThatWantsAPasswordIsReadOnceThePersonSignsIn() {
    String right =
        "Basic " + Base64.getEncoder().encodeToString("ada:key".getBytes(StandardCharsets.UTF_8));
    site.script(
        Paper.FEED,
        asked ->
            right.equals(asked.header("Authorization"))
                ? Site.Answer.text(
                    200,
                    "application/rss+xml",
                    "<rss version='2.0'><channel><title>T</title><item><title>Within</title><guid>g9</guid></item></channel></rss>",
                    Map.of())
                : Site.Answer.text(
                    401, "text/plain", "", Map.of("WWW-Authenticate", "Basic realm=x")));
    refresh();
    journey.awaitText("wants a name and a password");
    press(KeyCode.H, KeyCode.SHIFT);
    journey.click("#cure-signin");
    journey.await(() -> journey.robot().lookup("#login-user").tryQuery().isPresent());
    shootBoth("sign-in");
    journey.robot().write("ada").type(KeyCode.TAB).write("key").type(KeyCode.ENTER);
    journey.await(() -> journey.model().health().troubled().get() == 0);
    journey.await(() -> journey.model().sidebar().contents().get().articles() == 12);
  }

  private void follow(Connection.State state, boolean due) {
    journey.model().status().follow(new AutoRefresh.Look(state, due));
  }

  @Test
  void whatWouldGoIsSeenBeforeItGoesAndComesBackFromTheHistory() {
    journey.run(journey.model()::markListRead);
    journey.await(() -> feedUnread() == 0);
    journey
        .program()
        .desk()
        .retain()
        .keep(new KeepRule.Scope.All(), KeepRule.of(new KeepRule.Keep.Newest(1)), "All articles")
        .join();
    press(KeyCode.S, KeyCode.SHIFT);
    journey.awaitText("Would go now: 2 articles of 1 feed");
    shootBoth("storage");
    journey.click("#storage-clear");
    journey.await(() -> journey.model().sidebar().contents().get().articles() == 9);
    press(KeyCode.ESCAPE);
    journey.run(journey.model()::undo);
    journey.await(() -> journey.model().sidebar().contents().get().articles() == 11);
  }

  @Test
  void theHistoryTakesBackAnyDeed() {
    journey.run(() -> journey.model().headlines().choose(0));
    journey.await(() -> journey.model().article().article().get() != null);
    journey.run(journey.model()::toggleStar);
    journey.await(() -> journey.model().sidebar().contents().get().starred() == 1);
    journey.run(journey.model()::markListRead);
    journey.await(() -> feedUnread() == 0);
    press(KeyCode.H, KeyCode.CONTROL);
    journey.awaitText("Marked 3 articles read");
    journey.awaitText("Subscribed to");
    shootBoth("history");
    press(KeyCode.DOWN);
    journey.run(() ->
        journey.robot().lookup("#history-list").queryListView().getSelectionModel().select(1));
    press(KeyCode.ENTER);
    journey.await(() -> journey.model().sidebar().contents().get().starred() == 0);
    assertEquals(0, feedUnread(), "what was done after it stays done");
  }

  private int feedUnread() {
    Contents contents = Objects.requireNonNull(journey.model().sidebar().contents().get());
    return contents.unread().getOrDefault(feed().id(), 0);
  }
}
