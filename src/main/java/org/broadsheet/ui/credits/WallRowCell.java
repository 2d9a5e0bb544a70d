package org.broadsheet.ui.credits;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.broadsheet.ui.photo.Thumbnails;

/// Some pictures side by side.
final class WallRowCell extends ListCell<Integer> {
  private final Supplier<Layout> layout;
  private final Thumbnails thumbnails;
  private final Consumer<Tile> push;
  private final HBox row = new HBox();

  /// What a row has to know of the wall.
  ///
  /// @param width of a picture, in pixels
  /// @param words how high what stands below it is
  record Layout(Wall wall, int columns, double width, double words) {}

  WallRowCell(Supplier<Layout> layout, Thumbnails thumbnails, Consumer<Tile> push) {
    this.layout = layout;
    this.thumbnails = thumbnails;
    this.push = push;
    row.getStyleClass().add("wall-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Integer first, boolean empty) {
    super.updateItem(first, empty);
    if (empty || first == null) {
      setGraphic(null);
      return;
    }
    Layout now = layout.get();
    int count = Math.clamp(now.wall().size() - first, 0, now.columns());
    while (row.getChildren().size() < count) row.getChildren().add(tile());
    if (row.getChildren().size() > count) {
      row.getChildren().remove(count, row.getChildren().size());
    }
    for (int i = 0; i < count; i++) {
      Tile tile = (Tile) row.getChildren().get(i);
      tile.size(now.width(), now.words());
      tile.show(first + i, now.wall().at(first + i));
    }
    setGraphic(row);
  }

  private Tile tile() {
    Tile tile = new Tile(thumbnails);
    tile.setOnAction(_ -> push.accept(tile));
    return tile;
  }
}
