package org.broadsheet.ui.history;

import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Past;
import org.broadsheet.ui.Message;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// The list of what was done. Enter takes the chosen line back, or does it again.
public final class HistoryPane extends VBox {
  private final HistoryModel model;
  private final ListView<Past> list = new ListView<>();

  public HistoryPane(HistoryModel model, Clock clock, ZoneId zone) {
    this.model = model;
    getStyleClass().add("history");
    setId("history");
    Label text = new Label(Words.get("history.text"));
    text.getStyleClass().add("panel-text");
    text.setMinHeight(USE_PREF_SIZE);
    list.setId("history-list");
    list.setAccessibleText(Words.get("history.title"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> new HistoryCell(clock, zone, model::turn));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    StackPane lists = new StackPane(list, nothing());
    lists.getStyleClass().add("history-list");
    VBox.setVgrow(lists, Priority.ALWAYS);
    getChildren().addAll(text, lists);
    focusedProperty()
        .subscribe(focused -> {
          if (focused) list.requestFocus();
        });
    model.reload();
  }

  private void turn(KeyEvent event) {
    Past chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || !HistoryCell.turns(event.getCode())) return;
    model.turn(chosen);
    event.consume();
  }

  private VBox nothing() {
    VBox message =
        Message.of(
            Feather.ROTATE_CCW, Words.get("history.none.title"), Words.get("history.none.text"));
    message.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.loaded()));
    message.setMouseTransparent(true);
    return message;
  }
}
