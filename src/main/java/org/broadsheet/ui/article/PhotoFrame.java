package org.broadsheet.ui.article;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Picture;
import org.broadsheet.ui.photo.Upright;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// The place of a photo's picture.
///
/// It is kept before the picture is there, so that nothing moves under the eyes. The picture is
/// decoded in the background when [#appear] says that it comes near, and let go when it is far.
final class PhotoFrame extends StackPane {
  /// No picture is taller than this part of the window.
  private static final double TALLEST = 0.86;

  /// Where nothing is known of a picture, its place has the shape of most.
  private static final double USUAL_SHAPE = 2 / 3.0;

  private final Measure measure;
  private final @Nullable Picture kept;
  private final Runnable again;
  private final ImageView view = new ImageView();
  private boolean wanted;

  /// @param again fetches what is missing
  PhotoFrame(Photo photo, Measure measure, Runnable again) {
    this.measure = measure;
    this.again = again;
    Photo.ImageRef image = photo.image();
    kept = image == null ? null : image.kept();
    getStyleClass().add("frame");
    setMaxWidth(USE_PREF_SIZE);
    DoubleBinding width =
        Bindings.createDoubleBinding(this::width, measure.column(), measure.height());
    prefWidthProperty().bind(width);
    // A picture on its side is wider than its place until it is turned.
    setMinWidth(0);
    minHeightProperty().bind(width.multiply(shape()));
    maxHeightProperty().bind(width.multiply(shape()));
    if (kept == null) sayMissing();
    else getChildren().add(view(width, kept));
  }

  private ImageView view(DoubleBinding width, Picture picture) {
    view.setPreserveRatio(true);
    view.setSmooth(true);
    boolean onItsSide = picture.isOnItsSide();
    view.fitWidthProperty().bind(onItsSide ? width.multiply(shape()) : width);
    Upright.turn(view, picture);
    Rectangle corners = new Rectangle();
    corners.setArcWidth(8);
    corners.setArcHeight(8);
    corners.widthProperty().bind(view.fitWidthProperty());
    corners.heightProperty().bind(onItsSide ? width : width.multiply(shape()));
    view.setClip(corners);
    return view;
  }

  private void sayMissing() {
    Label words = new Label(Words.get("photo.missing"));
    words.getStyleClass().add("missing");
    Hyperlink link = new Hyperlink(Words.get("photo.again"));
    link.setOnAction(_ -> again.run());
    VBox missing = new VBox(words, link);
    missing.getStyleClass().add("missing-box");
    getChildren().setAll(missing);
  }

  /// Height by width.
  private double shape() {
    return kept == null ? USUAL_SHAPE : (double) kept.height() / kept.width();
  }

  private double width() {
    double column = measure.column().get();
    double tallest = Math.max(120, measure.height().get() * TALLEST) / shape();
    double own = kept == null ? column : kept.width();
    return Math.min(Math.min(column, tallest), Math.max(own, 40));
  }

  /// Whether it is near enough to what is seen that its picture should be there.
  void appear(boolean near) {
    if (kept == null || near == wanted) return;
    wanted = near;
    if (near) measure.answers().take(measure.file().apply(kept), this::load);
    else view.setImage(null);
  }

  private void load(Optional<Path> file) {
    if (!wanted) return;
    if (file.isEmpty()) {
      sayMissing();
      return;
    }
    Picture picture = Objects.requireNonNull(kept);
    // Twice the width that it is shown at, for screens with twice the pixels.
    double width = Math.min(picture.width(), 2 * width());
    Image image = Upright.decoded(file.get(), picture, width);
    image
        .errorProperty()
        .subscribe(broken -> {
          if (broken) sayMissing();
        });
    view.setImage(image);
  }

  /// Whether the picture is there, or is not wanted now.
  boolean isSettled() {
    return !wanted || (view.getImage() != null && view.getImage().getProgress() >= 1);
  }
}
