package org.broadsheet.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.health.HealthModel;
import org.broadsheet.usecase.Connection.State;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// The line below: what goes on, how far it is, and what came of it.
final class StatusLine extends HBox {
  /// @param health shows how the feeds fare
  StatusLine(WindowModel window, Runnable health) {
    StatusModel model = window.status();
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
    getChildren()
        .addAll(text, bar, detail, space, troubled(window.health(), health), connection(model));
  }

  /// How many feeds are in trouble, and the way to them.
  private static Button troubled(HealthModel model, Runnable show) {
    Button button = new Button();
    button.setId("troubled");
    button.getStyleClass().addAll("connection", "troubled");
    button.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    button.setOnAction(_ -> show.run());
    button.visibleProperty().bind(model.troubled().greaterThan(0));
    button.managedProperty().bind(button.visibleProperty());
    model.troubled().subscribe(count -> button.setText(Words.get("health.count", count)));
    return button;
  }

  /// Whether the net is there, and the switch to do without it.
  private static Button connection(StatusModel model) {
    Button button = new Button();
    button.setId("connection");
    button.getStyleClass().add("connection");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> model.switchOffline());
    model
        .state()
        .subscribe(state -> {
          button.setGraphic(Icons.of(state == State.ONLINE ? Feather.WIFI : Feather.WIFI_OFF));
          button.setText(Words.get("connection." + state));
          button.setTooltip(new Tooltip(Words.get("connection.hint." + state)));
          button.setAccessibleText(
              Words.get("connection." + state) + ". " + Words.get("connection.hint." + state));
        });
    return button;
  }
}
