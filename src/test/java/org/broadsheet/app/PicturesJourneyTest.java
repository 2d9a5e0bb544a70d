package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.broadsheet.news.Article;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.ui.look.LookModel;
import org.broadsheet.ui.viewer.ViewerPane;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with pictures and with who took them, by mouse and keys.
class PicturesJourneyTest {
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

  /// Its two pictures have captions and credits.
  private void openQuay() {
    Saved saved =
        journey.program().desk().savePage().save(site.at("/quay.html"), new Stop()).join();
    journey.run(() -> journey.model().openSaved(((Saved.Done) saved).article()));
    journey.awaitText("Ingrid Varga / Northern Wire");
    journey.awaitPictures();
    journey.run(() -> journey.robot().lookup("#article-scroll").query().requestFocus());
  }

  private Article shown() {
    return Objects.requireNonNull(journey.model().article().article().get());
  }

  private List<String> credits() {
    return shown().body().photos().stream().map(photo -> photo.credit().shown()).toList();
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) journey.robot().type(key);
  }

  private ViewerPane viewer() {
    return journey.robot().lookup("#viewer").query();
  }

  private Node focus() {
    return Objects.requireNonNull(journey.scene().getFocusOwner());
  }

  private void write(String credit) {
    journey.await(() -> focus().getId() != null && focus().getId().equals("credit-field"));
    type(KeyCode.DELETE);
    journey.robot().write(credit).type(KeyCode.ENTER);
  }

  @Test
  void picturesAreLookedAtOneByOneAndLeftAtTheSamePlace() {
    openQuay();
    type(KeyCode.I);
    journey.await(() -> viewer().isVisible());
    journey.awaitText("1 of 2");
    journey.await(() -> viewer().isSettled());
    assertTrue(viewer().getAccessibleText().startsWith("Picture 1 of 2. The first boat"));
    type(KeyCode.RIGHT, KeyCode.RIGHT);
    journey.awaitText("2 of 2");
    journey.awaitText("Tomas Sandoval/HP");
    type(KeyCode.ESCAPE);
    journey.await(() -> !viewer().isVisible());
    journey.await(() -> "A mason sets the last stone.".equals(focus().getAccessibleText()));
    type(KeyCode.ENTER);
    journey.await(() -> viewer().isVisible());
    journey.awaitText("2 of 2");
  }

  @Test
  void aPictureIsClickedAndEnlarged() {
    openQuay();
    journey.click(".frame");
    journey.await(() -> viewer().isVisible() && viewer().isSettled());
    journey.await(() -> viewer().scale() < 1 && viewer().scale() > 0.5);
    double whole = viewer().scale();
    type(KeyCode.DIGIT1);
    journey.await(() -> viewer().scale() == 1);
    type(KeyCode.ADD);
    journey.await(() -> viewer().scale() == 1.25);
    type(KeyCode.SUBTRACT, KeyCode.DIGIT0);
    journey.await(() -> viewer().scale() == whole);
    journey.click("#viewer-close");
    journey.await(() -> !viewer().isVisible());
  }

  @Test
  void aCreditIsCorrectedFoundAndTakenBack() {
    openQuay();
    type(KeyCode.C);
    write("Foto: Ida Holm/Reuters");
    journey.await(() -> credits().getFirst().equals("Ida Holm/Reuters"));
    journey.awaitText("Photo: Ida Holm/Reuters");
    journey.awaitText("Corrected a photo credit in Old quay open again");
    type(KeyCode.SLASH);
    journey.robot().write("credit:holm");
    journey.await(() -> journey.model().headlines().place().get() instanceof Place.Found);
    journey.await(() -> journey.model().headlines().size() == 1);
    journey.run(() -> journey.model().go(new Place.Saved()));
    journey.run(journey.model()::undo);
    journey.await(() -> credits().getFirst().equals("Ingrid Varga / Northern Wire"));
    journey.awaitText("Photo: Ingrid Varga / Northern Wire");
  }

  @Test
  void thePersonSaysThatNobodyIsNamedAndThenThatItWasRight() {
    openQuay();
    type(KeyCode.I);
    journey.await(() -> viewer().isVisible());
    type(KeyCode.C);
    journey.awaitText("In the caption: Ingrid Varga / Northern Wire");
    journey.awaitText("photographer: Ingrid Varga");
    write("");
    journey.awaitText("No credit, as you say");
    journey.await(() -> credits().getFirst().isEmpty());
    type(KeyCode.C);
    journey.click("#as-found");
    journey.await(() -> credits().getFirst().equals("Ingrid Varga / Northern Wire"));
    assertTrue(viewer().isVisible(), "the picture is still looked at");
  }

  @Test
  void whatIsTypedSurvivesThatTheArticleIsFetchedMeanwhile() {
    openQuay();
    type(KeyCode.C);
    journey.await(() -> focus().getId() != null && focus().getId().equals("credit-field"));
    type(KeyCode.DELETE);
    journey.robot().write("Ida");
    site.text("/quay.html", "text/html; charset=utf-8", Paper.quay("By evening the fish market"));
    journey.run(() -> journey.model().fetchAgain(shown().id(), () -> {}));
    journey.await(() -> shown().body().text().contains("By evening"));
    journey.robot().write(" Holm").type(KeyCode.ENTER);
    journey.await(() -> credits().getFirst().equals("Ida Holm"));
    journey.awaitText("By evening the fish market");
    journey.awaitText("Photo: Ida Holm");
  }

  @Test
  void aPictureThatIsMissingIsSaidAndFetchedAgain() {
    site.status("/quay.jpg", 404, java.util.Map.of());
    openQuay();
    type(KeyCode.I);
    journey.awaitText("There is nothing at this address any more (404).");
    again();
    journey.await(() -> !againButton().isDisabled());
    Paper.on(site);
    again();
    journey.await(() -> photo(0).image().kept() != null);
    journey.await(() -> viewer().isSettled() && viewer().scale() > 0);
    assertEquals(List.of(), shown().completeness().lacks());
  }

  @Test
  void fromAPhotographersWallAPictureLeadsToItsArticleAndBack() {
    openQuay();
    type(KeyCode.G, KeyCode.C);
    journey.awaitText("Ingrid Varga");
    journey.click("#names-filter");
    journey.robot().write("SANDOVAL").type(KeyCode.DOWN);
    journey.await(() -> focus().getId() != null && focus().getId().equals("names-list"));
    journey.awaitText("A mason sets the last stone.");
    type(KeyCode.ENTER);
    journey.await(() -> focus().getStyleClass().contains("tile"));
    assertEquals(
        "A mason sets the last stone. – Old quay open again, The Harbour Post",
        focus().getAccessibleText());
    type(KeyCode.ENTER);
    journey.awaitText("Pictures by Tomas Sandoval");
    journey.await(() -> "A mason sets the last stone.".equals(focus().getAccessibleText()));
    assertEquals("Old quay open again", shown().header().title());
    type(KeyCode.ESCAPE);
    journey.await(() -> focus().getStyleClass().contains("tile"));
  }

  @Test
  void theWallIsWalkedByArrowKeysAndFollowsCorrections() {
    openQuay();
    journey.run(() -> journey.model().go(new Place.Credits()));
    journey.awaitText("Desk of engravings");
    type(KeyCode.F6, KeyCode.F6);
    journey.await(() -> focus().getStyleClass().contains("tile"));
    String first = focus().getAccessibleText();
    type(KeyCode.RIGHT);
    journey.await(() -> !focus().getAccessibleText().equals(first));
    String second = focus().getAccessibleText();
    journey.run(() -> journey.model().look().theme().set(LookModel.Choice.DARK));
    journey.run(() -> journey.scene().getWindow().setWidth(900));
    journey.run(() -> journey.scene().getRoot().layout());
    journey.await(() -> second.equals(focus().getAccessibleText()));
    type(KeyCode.END);
    type(KeyCode.HOME);
    journey.await(() -> first.equals(focus().getAccessibleText()));
    assertTrue(!journey.shows("Ida Holm"));
    journey
        .program()
        .desk()
        .correctCredit()
        .to(shown().id(), photo(0), "Ida Holm / Reuters")
        .join();
    journey.awaitText("Ida Holm");
  }

  private Button againButton() {
    return journey.robot().lookup("#viewer-again").query();
  }

  private void again() {
    journey.run(() -> againButton().fire());
  }

  @Test
  void aPictureWhoseFileIsDamagedIsSaidAndFetchedAgain() throws IOException {
    openQuay();
    Path file =
        journey.program().desk().browse().file(photo(1).image().kept()).join().orElseThrow();
    Files.write(file, new byte[] {1, 2, 3});
    type(KeyCode.I);
    journey.awaitText("1 of 2");
    type(KeyCode.RIGHT);
    journey.awaitText("This picture cannot be shown: its file is damaged.");
    again();
    journey.await(() -> viewer().isSettled() && viewer().scale() > 0);
    journey.awaitText("2 of 2");
  }

  private Photo photo(int index) {
    return shown().body().photos().get(index);
  }
}
