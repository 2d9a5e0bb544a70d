package org.broadsheet.app;

import static org.broadsheet.app.ScreenshotsTest.inBothThemes;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Site;
import org.broadsheet.ui.look.LookModel.Choice;
import org.broadsheet.ui.viewer.ViewerPane;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window where it is about pictures, to be looked at by people.
class PictureScreenshotsTest {
  @TempDir private Path folder;

  private Journey begin(double width, double height) {
    return Journey.begin(folder, ScreenshotsTest.NOON, width, height);
  }

  private static void openQuay(Journey journey, Site site) {
    Saved saved =
        journey.program().desk().savePage().save(site.at("/quay.html"), new Stop()).join();
    journey.run(() -> journey.model().openSaved(((Saved.Done) saved).article()));
    journey.awaitText("Ingrid Varga / Northern Wire");
    journey.awaitPictures();
    journey.run(() -> journey.robot().lookup("#article-scroll").query().requestFocus());
  }

  private static void awaitViewer(Journey journey) {
    journey.await(() -> {
      ViewerPane viewer = journey.robot().lookup("#viewer").query();
      return viewer.isVisible() && viewer.isSettled();
    });
  }

  @Test
  void aWallOfPictures() {
    try (Site site = ScreenshotsTest.illustrated();
        Journey journey = begin(1360, 860)) {
      openQuay(journey, site);
      journey.run(() -> journey.model().go(new Place.Credits()));
      journey.awaitText("Desk of engravings");
      journey.await(() -> !journey.robot().lookup(".tile .image-view").queryAll().isEmpty());
      journey.robot().type(KeyCode.F6, KeyCode.F6, KeyCode.RIGHT);
      inBothThemes(journey, "credits-wall");
      journey.robot().type(KeyCode.ENTER);
      journey.await(() -> journey.robot().lookup("#back-to-wall").tryQuery().isPresent());
      inBothThemes(journey, "credits-article");
    }
  }

  @Test
  void aNarrowWallInLargeType() {
    try (Journey journey = begin(900, 700)) {
      journey.run(() -> journey.model().go(new Place.Credits()));
      journey.awaitText("Desk of engravings");
      journey.await(() -> !journey.robot().lookup(".tile .image-view").queryAll().isEmpty());
      journey.awaitPictures();
      journey.shoot("credits-narrow-900");
      journey.run(() -> journey.model().look().windowText().set(26));
      journey.awaitPictures();
      journey.shoot("credits-narrow-900-double-type");
    }
  }

  @Test
  void nobodyIsCredited() {
    try (Journey journey = begin(1360, 860)) {
      FeedId edition =
          journey.program().desk().browse().contents().join().feeds().stream()
              .filter(feed -> feed.title().equals("Broadsheet Edition"))
              .findFirst()
              .orElseThrow()
              .id();
      journey.program().desk().organise().unsubscribe(edition).join();
      journey.run(() -> journey.model().go(new Place.Credits()));
      journey.awaitText("Nobody is credited yet");
      inBothThemes(journey, "credits-empty");
    }
  }

  @Test
  void theViewer() {
    try (Site site = ScreenshotsTest.illustrated();
        Journey journey = begin(1360, 860)) {
      openQuay(journey, site);
      journey.robot().type(KeyCode.I);
      awaitViewer(journey);
      inBothThemes(journey, "viewer");
      journey.robot().type(KeyCode.DIGIT1, KeyCode.ADD, KeyCode.ADD);
      awaitViewer(journey);
      journey.shoot("viewer-close");
      journey.robot().type(KeyCode.DIGIT0, KeyCode.C);
      journey.awaitText("Leave it empty");
      inBothThemes(journey, "viewer-editor");
    }
  }

  @Test
  void aViewerInLargeTypeAndOfAMissingPicture() {
    try (Site site = ScreenshotsTest.illustrated();
        Journey journey = begin(900, 700)) {
      site.status("/quay.jpg", 404, Map.of());
      openQuay(journey, site);
      journey.robot().type(KeyCode.I);
      journey.awaitText("(404)");
      inBothThemes(journey, "viewer-missing");
      journey.robot().type(KeyCode.RIGHT);
      journey.run(() -> journey.model().look().windowText().set(26));
      awaitViewer(journey);
      journey.shoot("viewer-narrow-900-double-type");
    }
  }

  @Test
  void aCreditBeingCorrected() {
    try (Site site = ScreenshotsTest.illustrated();
        Journey journey = begin(1360, 860)) {
      openQuay(journey, site);
      journey.robot().type(KeyCode.C);
      journey.awaitText("Leave it empty");
      inBothThemes(journey, "credit-editor");
      journey.robot().type(KeyCode.DELETE);
      journey.robot().write("Ida Holm / Reuters").type(KeyCode.ENTER);
      journey.awaitText("Photo: Ida Holm / Reuters");
      inBothThemes(journey, "credit-corrected");
      journey.run(() -> journey.model().look().theme().set(Choice.SEPIA));
      journey.robot().type(KeyCode.C);
      journey.awaitText("As it was found");
      journey.shoot("credit-editor-sepia");
    }
  }
}
