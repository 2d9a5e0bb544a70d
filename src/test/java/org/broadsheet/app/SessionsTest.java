package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.ui.Fonts;
import org.broadsheet.usecase.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Other articles take the place of those that were there, in the same window.
class SessionsTest {
  private static final URI PAPER = URI.create("https://paper.example/feed");
  private static final URI LATER = URI.create("https://later.example/feed");

  static {
    Fonts.load();
  }

  private final FxRobot robot = new FxRobot();

  @TempDir Path folder;
  private Stage stage;
  private Sessions sessions;

  @BeforeEach
  void window() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::hide);
    sessions.close();
  }

  private void begin() throws TimeoutException {
    FxToolkit.setupFixture(() -> {
      stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      sessions = new Sessions(folder, stage, _ -> {});
      sessions.begin();
    });
    await(this::isOpen);
  }

  private boolean isOpen() {
    return stage.getScene() != null && stage.getScene().lookup("#headline-list") != null;
  }

  private void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(30, TimeUnit.SECONDS));
  }

  private Store store() {
    Opening opening = Store.open(folder, Clock.systemUTC());
    if (!(opening instanceof Opening.Ready ready)) throw new AssertionError(opening);
    return ready.store();
  }

  private void storage() throws TimeoutException {
    robot.press(KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT);
    await(() -> look("#storage-restore") != null);
  }

  private Node look(String selector) {
    return stage.getScene().lookup(selector);
  }

  private void press(String selector) throws TimeoutException {
    await(() -> look(selector) != null && !look(selector).isDisabled());
    robot.interact(() -> ((ButtonBase) look(selector)).fire());
  }

  private boolean isSaid(String words) {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(node -> ((Labeled) node).getText().contains(words));
  }

  private List<String> subscriptions() {
    try (Store store = store()) {
      return store.outline("all").join().subscriptions().stream()
          .map(each -> each.address().toString())
          .toList();
    }
  }

  @Test
  void aBackupIsPutBackInTheSameWindowAndNewerFeedsComeBackToo() throws Exception {
    try (Store store = store()) {
      store.subscribe(PAPER, "Paper", null, null).join();
      store.backUp().join();
      store.subscribe(LATER, "Later", null, null).join();
    }
    begin();
    storage();
    await(() -> ((MenuButton) look("#storage-restore")).getItems().size() == 2);
    robot.interact(() -> ((MenuButton) look("#storage-restore")).getItems().getFirst().fire());
    press("#storage-restore-do");
    await(() -> isOpen() && isSaid("is back"));
    robot.interact(sessions::close);
    assertEquals(List.of(PAPER.toString(), LATER.toString()), subscriptions());
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("news.damaged")));
    }
  }

  @Test
  void whatIsNoBackupIsRefusedAndTheSameArticlesAreThereAgain() throws Exception {
    try (Store store = store()) {
      store.subscribe(PAPER, "Paper", null, null).join();
    }
    begin();
    Path noise = Files.write(folder.resolve("noise.mv.db"), new byte[20_000]);
    robot.interact(() -> sessions.restore(noise));
    await(() -> isOpen() && isSaid("noise.mv.db"));
    robot.interact(sessions::close);
    assertEquals(List.of(PAPER.toString()), subscriptions());
  }

  @Test
  void whatWasPackedElsewhereMovesInWhereNobodyLives(@TempDir Path elsewhere) throws Exception {
    Path packed = elsewhere.resolve("all.broadsheet");
    try (Store store = store()) {
      store.subscribe(PAPER, "Paper", null, null).join();
    }
    try (Program there = Program.over(store(), folder, Clock.systemUTC(), ZoneOffset.UTC)) {
      there.desk().moveHouse().pack(packed, new Stop(), _ -> {}).join();
    }
    folder = elsewhere.resolve("new");
    begin();
    robot.interact(() -> sessions.moveIn(packed));
    await(() -> isOpen() && isSaid("has everything now"));
    robot.interact(() -> sessions.moveIn(packed));
    await(() -> isOpen() && isSaid("articles already"));
    robot.interact(sessions::close);
    assertEquals(List.of(PAPER.toString()), subscriptions());
  }

  @Test
  void everythingIsCheckedFromTheWindow() throws Exception {
    begin();
    storage();
    press("#storage-check");
    await(() -> isSaid("All is as it has to be."));
  }
}
