package org.broadsheet.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.broadsheet.ui.Theme;
import org.broadsheet.words.Words;

/// In place of the window where the articles cannot be opened: why, and the ways out.
public final class TroubleWindow {
  private final Stage stage;
  private final VBox ways = new VBox(10);
  private final Scene scene;

  public TroubleWindow(Stage stage, String why) {
    this.stage = stage;
    Label title = new Label(Words.get("open.title"));
    title.getStyleClass().add("panel-title");
    Label text = new Label(why);
    text.getStyleClass().add("panel-text");
    Button quit = new Button(Words.get("open.quit"));
    quit.setId("quit");
    quit.setCancelButton(true);
    quit.setOnAction(_ -> stage.hide());
    VBox panel = new VBox(18, title, text, ways, quit);
    panel.getStyleClass().addAll("panel", "trouble-panel");
    scene = new Scene(panel, 620, 420);
    Theme.ofTheDesktop().dress(scene);
  }

  /// A way out. It is taken once.
  public void offer(String words, Runnable way) {
    Button button = new Button(words);
    button.setOnAction(_ -> {
      ways.setDisable(true);
      way.run();
    });
    ways.getChildren().add(button);
  }

  public void show() {
    stage.setTitle("Broadsheet");
    stage.setScene(scene);
    stage.show();
  }
}
