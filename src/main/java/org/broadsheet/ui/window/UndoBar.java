package org.broadsheet.ui.window;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Says what was just done to many articles and offers to take it back. It goes by itself; undo
/// stays possible by key and menu.
final class UndoBar extends HBox {
  private static final Duration STAYS = Duration.seconds(12);

  private final Label text = new Label();
  private final Button undo = new Button(Words.get("undo"));
  private final PauseTransition time = new PauseTransition(STAYS);

  UndoBar() {
    getStyleClass().add("undo-bar");
    setId("undo-bar");
    undo.setId("undo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    Button close = Icons.button(Feather.X, Words.get("close"));
    close.setOnAction(_ -> hide());
    getChildren().addAll(text, undo, close);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    time.setOnFinished(_ -> hide());
    hide();
  }

  void offer(String done, Runnable takeBack) {
    text.setText(done);
    undo.setOnAction(_ -> {
      hide();
      takeBack.run();
    });
    setVisible(true);
    time.playFromStart();
  }

  void hide() {
    time.stop();
    setVisible(false);
  }
}
