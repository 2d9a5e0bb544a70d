package org.broadsheet.ui.health;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Feed;
import org.broadsheet.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A feed: its name, and how it fares in a line.
final class HealthCell extends ListCell<Feed> {
  private final HealthWords words;
  private final StackPane icon = new StackPane();
  private final Label name = new Label();
  private final Label line = new Label();
  private final HBox row = new HBox(icon, new VBox(name, line));

  HealthCell(HealthWords words) {
    this.words = words;
    row.getStyleClass().add("health-row");
    name.getStyleClass().add("name");
    line.getStyleClass().add("line");
    HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
    ((VBox) row.getChildren().getLast()).setMinWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Feed feed, boolean empty) {
    super.updateItem(feed, empty);
    setGraphic(empty || feed == null ? null : row);
    setAccessibleText(null);
    if (!empty && feed != null) show(feed);
  }

  private void show(Feed feed) {
    boolean troubled = HealthModel.isTroubled(feed);
    icon.getChildren().setAll(Icons.of(troubled ? Feather.ALERT_TRIANGLE : Feather.CHECK));
    row.getStyleClass().remove("troubled");
    if (troubled) row.getStyleClass().add("troubled");
    name.setText(feed.title());
    line.setText(words.line(feed.health()));
    setAccessibleText(feed.title() + ". " + line.getText());
  }
}
