package org.broadsheet.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.broadsheet.words.Words;

/// The line below: what goes on, how far it is, and what came of it.
final class StatusLine extends HBox {
  StatusLine(StatusModel model) {
    getStyleClass().add("status-line");
    Label text = new Label();
    text.setId("status");
    text.textProperty().bind(model.text());
    text.setMinWidth(0);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progress());
    bar.visibleProperty().bind(model.refreshing());
    bar.managedProperty().bind(model.refreshing());
    bar.setAccessibleText(Words.get("refresh.name"));
    Label detail = new Label();
    detail.textProperty().bind(model.detail());
    detail.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(text, bar, detail, space);
  }
}
