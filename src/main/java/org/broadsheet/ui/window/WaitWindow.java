package org.broadsheet.ui.window;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.broadsheet.ui.Theme;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// In place of the window while other articles take the place of those that were there. It cannot
/// be closed meanwhile.
public final class WaitWindow {
  private final Stage stage;
  private final ProgressBar share = new ProgressBar();
  private final Scene scene;

  /// @param stop null where it cannot be stopped half-way
  public WaitWindow(Stage stage, String what, @Nullable Stop stop) {
    this.stage = stage;
    Label title = new Label(what);
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    share.setId("wait-share");
    share.setMaxWidth(Double.MAX_VALUE);
    share.setAccessibleText(what);
    VBox panel = new VBox(18, title, share);
    if (stop != null) panel.getChildren().add(button(stop));
    panel.getStyleClass().addAll("panel", "trouble-panel");
    scene = new Scene(panel, 620, 420);
    Theme.ofTheDesktop().dress(scene);
  }

  private static Button button(Stop stop) {
    Button enough = new Button(Words.get("stop"));
    enough.setId("wait-stop");
    enough.setOnAction(_ -> {
      enough.setDisable(true);
      stop.stop();
    });
    return enough;
  }

  /// @param done from 0 to 1
  public void show(double done) {
    share.setProgress(done);
  }

  public void show() {
    stage.setOnCloseRequest(Event::consume);
    stage.setScene(scene);
    stage.show();
  }

  /// From now on the window can be closed again.
  public void release() {
    stage.setOnCloseRequest(null);
  }
}
