package org.broadsheet.ui.credits;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.ui.Direction;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.photo.Thumbnails;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A picture on the wall with the beginning of its caption. To push it opens its article.
final class Tile extends Button {
  /// As small pictures are kept.
  private static final double SHAPE = 162.0 / 180;

  private final Thumbnails thumbnails;
  private final ImageView view = new ImageView();
  private final StackPane frame = new StackPane();
  private final Label caption = new Label();
  private final Label source = new Label();
  private int index = -1;

  Tile(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    getStyleClass().add("tile");
    frame.getStyleClass().add("thumbnail");
    caption.getStyleClass().add("tile-caption");
    source.getStyleClass().add("tile-source");
    caption.setWrapText(true);
    source.setMinWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    VBox box = new VBox(frame, caption, source);
    box.getStyleClass().add("tile-box");
    setGraphic(box);
  }

  /// @param words how high caption and source may be
  void size(double width, double words) {
    frame.setMinSize(width, width * SHAPE);
    frame.setMaxSize(width, width * SHAPE);
    view.setFitWidth(width);
    view.setFitHeight(width * SHAPE);
    caption.setPrefWidth(width);
    caption.setMaxHeight(words * 0.66);
    source.setPrefWidth(width);
    setMinWidth(width);
    setMaxWidth(width);
    setMinHeight(width * SHAPE + words);
    setMaxHeight(width * SHAPE + words);
  }

  int index() {
    return index;
  }

  /// @param photo null while it is not known yet
  void show(int number, @Nullable CreditedPhoto photo) {
    index = number;
    frame.getChildren().clear();
    caption.setText(photo == null ? "" : text(photo));
    source.setText(photo == null ? "" : photo.source());
    if (photo == null) {
      setAccessibleText(Words.get("photo.unnamed"));
      return;
    }
    caption.setNodeOrientation(Direction.of(caption.getText()));
    setAccessibleText(Words.get("credits.tile", caption.getText(), photo.title(), photo.source()));
    String picture = photo.picture();
    if (picture == null) frame.getChildren().setAll(Icons.of(Feather.CLOUD_OFF));
    else show(number, picture);
  }

  private void show(int number, String picture) {
    view.setImage(null);
    frame.getChildren().setAll(view);
    thumbnails.show(
        picture,
        image -> {
          if (number == index && image != null) view.setImage(image);
        });
  }

  /// A picture without a caption goes by its article.
  private static String text(CreditedPhoto photo) {
    return photo.caption().isBlank() ? photo.title() : photo.caption();
  }
}
