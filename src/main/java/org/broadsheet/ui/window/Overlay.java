package org.broadsheet.ui.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A panel over the window. Escape, the cross and a click beside it close it, and the focus goes
/// back to where it was.
final class Overlay extends StackPane {
  private @Nullable Node focusBefore;

  Overlay() {
    getStyleClass().add("veil");
    setVisible(false);
    setOnMouseClicked(event -> {
      if (event.getTarget() == this) close();
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) close();
        });
  }

  void show(String title, Region content) {
    focusBefore = getScene().getFocusOwner();
    Label label = new Label(title);
    label.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button cross = Icons.button(Feather.X, Words.get("close"));
    cross.setOnAction(_ -> close());
    HBox head = new HBox(label, space, cross);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox panel = new VBox(head, content);
    panel.getStyleClass().add("panel");
    panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    panel.setOnMouseClicked(javafx.event.Event::consume);
    getChildren().setAll(panel);
    setVisible(true);
    cross.requestFocus();
    content.requestFocus();
  }

  void close() {
    if (!isVisible()) return;
    setVisible(false);
    getChildren().clear();
    if (focusBefore != null) focusBefore.requestFocus();
  }
}
