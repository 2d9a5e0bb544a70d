package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.broadsheet.news.Article;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.ui.sidebar.SidebarRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does on a day with Broadsheet, in a headless window, by mouse and keys.
class JourneyTest {
  @TempDir private Path folder;
  private Site site;
  private Journey journey;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    journey = Journey.begin(folder, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    journey.close();
    site.close();
  }

  private Article shown() {
    return Objects.requireNonNull(journey.model().article().article().get());
  }

  private void awaitShown(String title) {
    journey.await(() -> {
      Article article = journey.model().article().article().get();
      return article != null && article.header().title().equals(title);
    });
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) journey.robot().type(key);
  }

  private void subscribeTo(String address) {
    type(KeyCode.A);
    journey.await(() -> journey.robot().lookup("#address").tryQuery().isPresent());
    journey.click("#address");
    journey.robot().write(address).type(KeyCode.ENTER);
    journey.await(() -> journey.model().headlines().place().get() instanceof Place.InFeed);
    journey.await(() -> !journey.model().status().refreshing().get());
  }

  @Test
  void theFirstRunOpensOnAnArticleOfTheBuiltInEdition() {
    awaitShown("Welcome: the papers are on the quay");
    assertTrue(journey.shows("Desk of engravings"), "the credit under the picture");
    assertFalse(shown().state().read(), "what the window opened by itself is not read");
  }

  @Test
  void aFeedIsAddedByTheAddressOfItsSiteAndKeptWhole() {
    subscribeTo(site.at("/").toString());
    journey.await(() -> journey.model().headlines().size() == 3);
    type(KeyCode.J);
    awaitShown("Old quay open again");
    journey.await(() -> shown().completeness().complete());
    journey.awaitText("Ingrid Varga / Northern Wire");
    journey.awaitText("Ferries run at night again");
  }

  @Test
  void readingByKeyboardMarksReadAndStars() {
    awaitShown("Welcome: the papers are on the quay");
    type(KeyCode.J);
    awaitShown("What the green sign promises");
    journey.await(() -> shown().state().read());
    type(KeyCode.S);
    journey.await(() -> shown().state().starred());
    type(KeyCode.M);
    journey.await(() -> !shown().state().read());
    type(KeyCode.K);
    awaitShown("Welcome: the papers are on the quay");
    type(KeyCode.N);
    awaitShown("What the green sign promises");
    type(KeyCode.G, KeyCode.S);
    journey.await(() -> journey.model().headlines().size() == 1);
  }

  @Test
  void pagingThroughWhatTheWindowOpenedByItselfIsReadingIt() {
    awaitShown("Welcome: the papers are on the quay");
    assertFalse(shown().state().read());
    type(KeyCode.SPACE);
    journey.await(() -> shown().state().read());
  }

  @Test
  void markingAListReadCanBeUndone() {
    journey.robot().press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
    journey.awaitText("Marked 8 articles read");
    journey.await(() -> journey.model().sidebar().contents().get().unreadInAll() == 0);
    journey.click("#undo");
    journey.await(() -> journey.model().sidebar().contents().get().unreadInAll() == 8);
    journey.awaitText("Undone");
    journey.robot().press(KeyCode.CONTROL).press(KeyCode.SHIFT).type(KeyCode.Z);
    journey.robot().release(KeyCode.SHIFT).release(KeyCode.CONTROL);
    journey.await(() -> journey.model().sidebar().contents().get().unreadInAll() == 0);
  }

  @Test
  void searchFindsByCredit() {
    type(KeyCode.SLASH);
    journey.robot().write("credit:engravings darkroom");
    journey.await(() -> journey.model().headlines().place().get() instanceof Place.Found);
    journey.await(() -> journey.model().headlines().size() > 0);
    journey.robot().type(KeyCode.ESCAPE);
    journey.await(() -> journey.model().headlines().place().get() instanceof Place.Everything);
  }

  @Test
  void aSearchIsKeptAsAListThatCountsWhatItFinds() {
    type(KeyCode.SLASH);
    journey.robot().write("credit:engravings");
    journey.await(() -> journey.model().headlines().size() > 1);
    int found = journey.model().headlines().size();
    journey.click("#tool-keep-search");
    journey.await(() -> journey.robot().lookup("#name").tryQuery().isPresent());
    journey.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    journey.robot().write("Engravings").type(KeyCode.ENTER);
    journey.await(() -> journey.model().headlines().place().get() instanceof Place.InList);
    journey.await(() -> journey.model().headlines().size() == found);
    journey.await(() -> unreadInList() == found);
    journey.shoot("smart-list-light");
    journey.robot().press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
    journey.await(() -> unreadInList() == 0);
    journey.run(() -> journey.model().undo());
    journey.await(() -> unreadInList() == found);
  }

  private int unreadInList() {
    return journey.robot().lookup("#sidebar").queryListView().getItems().stream()
        .filter(SidebarRow.OfList.class::isInstance)
        .mapToInt(row -> ((SidebarRow) row).shownCount())
        .sum();
  }

  @Test
  void aPageIsSavedAndItsRelatedStoryReadFromIt() {
    type(KeyCode.A);
    journey.await(() -> journey.robot().lookup("#address").tryQuery().isPresent());
    journey.click("#address");
    journey.robot().write(site.at("/quay.html").toString());
    journey.click("#save-page");
    awaitShown("Old quay open again");
    assertEquals(new Place.Saved(), journey.model().headlines().place().get());
    journey.awaitText("Read now");
    journey.run(() ->
        journey
            .robot()
            .lookup(".related .hyperlink")
            .<javafx.scene.control.Hyperlink>query()
            .fire());
    awaitShown("Ferries run at night again");
    journey.await(() -> journey.model().headlines().size() == 2);
  }

  @Test
  void whatIsNoAddressIsSaidWhereItWasTyped() {
    type(KeyCode.A);
    journey.await(() -> journey.robot().lookup("#address").tryQuery().isPresent());
    journey.click("#address");
    journey.robot().write("javascript:alert").type(KeyCode.ENTER);
    journey.awaitText("Addresses that begin with javascript: are not opened");
    journey.robot().type(KeyCode.ESCAPE);
    journey.await(() -> journey.robot().lookup("#address").tryQuery().isEmpty());
  }
}
