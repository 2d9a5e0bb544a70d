package org.broadsheet.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.broadsheet.news.Place;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.broadsheet.ui.look.LookModel.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window, to be looked at by people.
class ScreenshotsTest {
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T11:40:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private Journey begin() {
    return Journey.begin(folder, NOON, 1360, 860);
  }

  static void inBothThemes(Journey journey, String name) {
    journey.awaitPictures();
    journey.shoot(name + "-light");
    journey.run(() -> journey.model().look().theme().set(Choice.DARK));
    journey.shoot(name + "-dark");
    journey.run(() -> journey.model().look().theme().set(Choice.LIGHT));
  }

  /// The paper of the tests, with pictures that are worth looking at.
  static Site illustrated() {
    Site site = Paper.on(new Site());
    site.bytes("/quay.jpg", "image/jpeg", picture("harbour"));
    site.bytes("/mason.jpg", "image/jpeg", picture("presshall"));
    site.bytes("/heron.png", "image/jpeg", picture("refuge"));
    return site;
  }

  private static byte[] picture(String name) {
    String path = "/org/broadsheet/edition/pictures/" + name + ".jpg";
    try (InputStream file = ScreenshotsTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void subscribe(Journey journey, Site site) {
    journey
        .program()
        .desk()
        .subscribe()
        .subscribe(site.at("/").toString(), null, new org.broadsheet.usecase.Stop())
        .join();
    journey.run(journey.model()::refreshAll);
    journey.await(() -> !journey.model().status().refreshing().get());
  }

  @Test
  void firstRun() {
    try (Journey journey = begin()) {
      journey.awaitText("Three panes");
      inBothThemes(journey, "first-run");
      journey.run(() -> journey.model().look().theme().set(Choice.SEPIA));
      journey.shoot("first-run-sepia");
    }
  }

  @Test
  void anArticleWithTwoCreditedPhotos() {
    try (Site site = illustrated();
        Journey journey = Journey.begin(folder, NOON, 1360, 980)) {
      subscribe(journey, site);
      journey.run(() -> journey.model().go(new Place.Everything()));
      journey.await(() -> journey.model().headlines().size() == 11);
      journey.run(() -> journey.model().headlines().choose(journey.indexOf("Old quay open again")));
      journey.awaitText("Tomas Sandoval/HP");
      inBothThemes(journey, "two-credits-top");
      journey.click("#article-scroll");
      journey.robot().type(KeyCode.SPACE);
      inBothThemes(journey, "two-credits-end");
    }
  }

  @Test
  void anError() {
    try (Site site = illustrated();
        Journey journey = begin()) {
      site.status("/mason.jpg", 500, Map.of());
      subscribe(journey, site);
      site.status(Paper.FEED, 503, Map.of());
      journey.run(journey.model()::refreshAll);
      journey.awaitText("The Harbour Post:");
      journey.run(() -> journey.model().go(new Place.Everything()));
      journey.await(() -> journey.model().headlines().size() == 11);
      journey.run(() -> journey.model().headlines().choose(journey.indexOf("Old quay open again")));
      journey.awaitText("Fetch again");
      inBothThemes(journey, "error");
      journey.run(() ->
          journey
              .robot()
              .lookup("#article-scroll")
              .<javafx.scene.control.ScrollPane>query()
              .setVvalue(0.6));
      journey.awaitPictures();
      journey.shoot("error-missing-picture");
    }
  }

  @Test
  void anEmptySearch() {
    try (Journey journey = begin()) {
      journey.robot().type(KeyCode.SLASH);
      journey.robot().write("zeppelin");
      journey.awaitText("Nothing found");
      inBothThemes(journey, "empty-search");
    }
  }

  @Test
  void panels() {
    try (Journey journey = begin()) {
      journey.robot().type(KeyCode.A);
      journey.await(() -> journey.robot().lookup("#address").tryQuery().isPresent());
      journey.click("#address");
      journey.robot().write("javascript:alert").type(KeyCode.ENTER);
      journey.awaitText("are not opened");
      inBothThemes(journey, "add");
      journey.robot().type(KeyCode.ESCAPE);
      journey.robot().type(KeyCode.F1);
      journey.await(() -> journey.robot().lookup("#keys").tryQuery().isPresent());
      inBothThemes(journey, "keys");
      journey.robot().type(KeyCode.ESCAPE);
      journey.robot().press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
      journey.awaitText("Marked 8 articles read");
      inBothThemes(journey, "undo");
    }
  }

  @Test
  void aNarrowWindowAndLargeType() {
    try (Journey journey = Journey.begin(folder, NOON, 900, 700)) {
      journey.awaitText("Three panes");
      journey.awaitPictures();
      journey.shoot("narrow-900");
      journey.run(() -> {
        journey.model().look().windowText().set(26);
        journey.model().look().textSize().set(36);
      });
      journey.awaitPictures();
      journey.shoot("narrow-900-double-type");
    }
  }
}
