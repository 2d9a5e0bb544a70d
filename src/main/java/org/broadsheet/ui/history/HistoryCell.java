package org.broadsheet.ui.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.broadsheet.news.Past;
import org.broadsheet.words.DeedWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// A line of the history: when, what, and the button that takes it back.
final class HistoryCell extends ListCell<Past> {
  private final Clock clock;
  private final ZoneId zone;
  private final Label time = new Label();
  private final Label words = new Label();
  private final Label why = new Label();
  private final Button turn = new Button();
  private final HBox row = new HBox(time, words, why, turn);

  HistoryCell(Clock clock, ZoneId zone, Consumer<Past> take) {
    this.clock = clock;
    this.zone = zone;
    row.getStyleClass().add("history-row");
    time.getStyleClass().add("time");
    time.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    why.getStyleClass().add("time");
    why.setMinWidth(USE_PREF_SIZE);
    turn.setMinWidth(USE_PREF_SIZE);
    turn.setFocusTraversable(false);
    turn.managedProperty().bind(turn.visibleProperty());
    why.managedProperty().bind(why.visibleProperty());
    turn.setOnAction(_ -> {
      if (getItem() != null) take.accept(getItem());
    });
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  /// What the key does to the line that has the focus.
  static boolean turns(KeyCode key) {
    return key == KeyCode.ENTER || key == KeyCode.SPACE;
  }

  @Override
  protected void updateItem(@Nullable Past past, boolean empty) {
    super.updateItem(past, empty);
    setGraphic(empty || past == null ? null : row);
    setAccessibleText(null);
    if (!empty && past != null) show(past);
  }

  private void show(Past past) {
    time.setText(moment(past));
    words.setText(DeedWords.done(past.deed()));
    boolean turns =
        switch (past.undoing()) {
          case POSSIBLE, UNDONE -> true;
          case OVERTAKEN, FOR_GOOD -> false;
        };
    turn.setVisible(turns);
    turn.setText(Words.get(past.undoing() == Past.Undoing.UNDONE ? "history.redo" : "undo"));
    why.setVisible(!turns);
    why.setText(Words.get("history." + past.undoing()));
    row.getStyleClass().remove("undone");
    if (past.undoing() == Past.Undoing.UNDONE) row.getStyleClass().add("undone");
    setAccessibleText(
        words.getText() + ", " + time.getText() + ", " + Words.get("history." + past.undoing()));
  }

  private String moment(Past past) {
    LocalDate day = LocalDate.ofInstant(past.deed().at(), zone);
    DateTimeFormatter format =
        day.equals(LocalDate.ofInstant(clock.instant(), zone))
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return format.withLocale(Locale.getDefault()).format(past.deed().at().atZone(zone));
  }
}
