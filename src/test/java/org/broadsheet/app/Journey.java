package org.broadsheet.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.testing.Shots;
import org.broadsheet.ui.Fonts;
import org.broadsheet.ui.Screen;
import org.broadsheet.ui.storage.Restart;
import org.broadsheet.ui.window.MainWindow;
import org.broadsheet.ui.window.WindowModel;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in a headless window, as a person uses it.
final class Journey implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  static {
    Fonts.load();
  }

  private final FxRobot robot = new FxRobot();
  private final Path folder;
  private final Clock clock;
  private final List<URI> opened = new CopyOnWriteArrayList<>();
  private Program program;
  private WindowModel model;
  private Stage stage;

  private Journey(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  static Journey begin(Path folder, Clock clock) {
    Journey journey = new Journey(folder, clock);
    journey.start(1000, 800);
    return journey;
  }

  static Journey begin(Path folder, Clock clock, double width, double height) {
    Journey journey = new Journey(folder, clock);
    journey.start(width, height);
    return journey;
  }

  private void start(double width, double height) {
    try {
      FxToolkit.registerPrimaryStage();
      Opening opening = Store.open(folder, clock);
      if (!(opening instanceof Opening.Ready ready)) throw new AssertionError(opening);
      program = Program.over(ready.store(), folder, clock, ZoneId.of("UTC"));
      FxToolkit.setupFixture(() -> show(width, height));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    await(() -> model.sidebar().contents().get() != null && model.headlines().size() > 0);
  }

  private void show(double width, double height) {
    Screen screen = new Screen();
    stage = new Stage();
    // The headless screen draws nothing below its own edge.
    stage.setX(0);
    stage.setY(0);
    model = new WindowModel(program.desk(), screen);
    model.look().theme().set(org.broadsheet.ui.look.LookModel.Choice.LIGHT);
    MainWindow window = new MainWindow(stage, model, clock, opened::add, new NoRestart());
    program.changes(screen).follow(model::follow);
    program.desk().keepIndex().onChange(() -> screen.execute(model::moreCanBeFound));
    window.show();
    stage.setWidth(width);
    stage.setHeight(height);
  }

  FxRobot robot() {
    return robot;
  }

  WindowModel model() {
    return model;
  }

  Program program() {
    return program;
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Where an article stands in the list.
  int indexOf(String title) {
    long[] ids = model.headlines().ids();
    for (int i = 0; i < ids.length; i++) {
      var article =
          program.desk().browse().article(new org.broadsheet.news.ArticleId(ids[i])).join();
      if (article.orElseThrow().header().title().equals(title)) return i;
    }
    throw new AssertionError("not in the list: " + title);
  }

  /// What the person's browser was told to open.
  List<URI> opened() {
    return opened;
  }

  /// Waits until it is so; what is asked is asked on the screen's thread.
  void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come to be; on screen: " + texts(), e);
    }
  }

  /// Clicks where it is: its place is asked for on the screen's thread.
  void click(String query) {
    await(() -> robot.lookup(query).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(
        WaitForAsyncUtils.waitForAsyncFx(
            PATIENCE_SECONDS * 1000,
            () -> {
              Node node = robot.lookup(query).query();
              var bounds = node.localToScreen(node.getLayoutBounds());
              return new javafx.geometry.Point2D(bounds.getCenterX(), bounds.getCenterY());
            }));
  }

  void run(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, work);
  }

  boolean shows(String text) {
    return texts().stream().anyMatch(shown -> shown.contains(text));
  }

  void awaitText(String text) {
    await(() -> shows(text));
  }

  private List<String> texts() {
    return robot.lookup(Journey::isSeen).queryAll().stream().map(Journey::text).toList();
  }

  private static boolean isSeen(Node node) {
    return (node instanceof Labeled || node instanceof Text) && !text(node).isEmpty();
  }

  private static String text(Node node) {
    if (node instanceof Labeled labeled) return String.valueOf(labeled.getText());
    return node instanceof Text text ? text.getText() : "";
  }

  /// Until every picture that is near is decoded.
  void awaitPictures() {
    await(() ->
        robot.lookup("#article").queryAll().stream()
            .allMatch(pane -> ((org.broadsheet.ui.article.ArticlePane) pane).isSettled()));
    await(() ->
        robot.lookup(".thumbnail .image-view").queryAll().stream()
            .map(node -> ((javafx.scene.image.ImageView) node).getImage())
            .allMatch(image -> image == null || image.getProgress() >= 1));
  }

  void shoot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    Image image =
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> scene().snapshot(null));
    Shots.write(name, image);
  }

  /// The toolkit goes on after the window is gone, which it does not outside of tests.
  private void leave() {
    program.desk().keepIndex().onChange(() -> {});
    stage.hide();
  }

  @Override
  public void close() {
    try {
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, this::leave);
      WaitForAsyncUtils.waitForFxEvents();
    } finally {
      program.close();
    }
  }

  /// What replaces the articles has tests of its own.
  private static final class NoRestart implements Restart {
    @Override
    public void restore(Path backup) {
      throw new AssertionError(backup);
    }

    @Override
    public void moveIn(Path packed) {
      throw new AssertionError(packed);
    }
  }
}
