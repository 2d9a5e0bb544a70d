package org.broadsheet.ui.credits;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Maker;
import org.broadsheet.words.Words;

/// A photographer or an agency, with how many pictures there are.
final class MakerCell extends ListCell<Maker> {
  private final Label name = new Label();
  private final Label role = new Label();
  private final Label count = new Label();
  private final VBox words = new VBox(name, role);
  private final HBox row = new HBox(words, count);

  MakerCell() {
    row.getStyleClass().add("maker");
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    role.getStyleClass().add("role");
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Maker maker, boolean empty) {
    super.updateItem(maker, empty);
    if (empty || maker == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String is = Words.get("role." + maker.role());
    name.setText(maker.name());
    role.setText(is);
    count.setText(NumberFormat.getIntegerInstance().format(maker.pictures()));
    setGraphic(row);
    setAccessibleText(Words.get("credits.maker", maker.name(), is, maker.pictures()));
  }
}
