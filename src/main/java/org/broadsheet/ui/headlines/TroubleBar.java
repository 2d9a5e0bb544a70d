package org.broadsheet.ui.headlines;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Above the headlines of a feed that could not be read: why, and the way to what helps.
final class TroubleBar extends HBox {
  private final Label words = new Label();
  private final Button details = new Button(Words.get("trouble.details"));

  TroubleBar() {
    getStyleClass().add("trouble-bar");
    setId("trouble-bar");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    details.setId("trouble-details");
    details.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), words, details);
    show("", () -> {});
  }

  /// @param text empty where there is no trouble
  void show(String text, Runnable help) {
    words.setText(text);
    details.setOnAction(_ -> help.run());
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}
