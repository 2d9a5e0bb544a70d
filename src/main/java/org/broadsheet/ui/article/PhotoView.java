package org.broadsheet.ui.article;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Picture;
import org.broadsheet.words.CreditWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// A photo with its caption and, always, its credit.
///
/// Its place is kept before the picture is there, so that nothing moves under the eyes. The picture
/// is decoded in the background when [#appear] says that it comes near, and let go when it is far.
final class PhotoView extends VBox {
  /// No picture is taller than this part of the window.
  private static final double TALLEST = 0.86;

  /// Where nothing is known of a picture, its place has the shape of most.
  private static final double USUAL_SHAPE = 2 / 3.0;

  private final Photo photo;
  private final Measure measure;
  private final StackPane frame = new StackPane();
  private final ImageView view = new ImageView();
  private boolean wanted;

  PhotoView(Photo photo, Measure measure, Consumer<URI> open) {
    this.photo = photo;
    this.measure = measure;
    getStyleClass().add("photo");
    if (photo.image() != null) getChildren().add(frame());
    if (!photo.caption().isBlank()) {
      getChildren().add(new Passage(photo.caption(), open, "caption"));
    }
    getChildren().add(credit(open));
  }

  private Passage credit(Consumer<URI> open) {
    Line words = Line.of(CreditWords.of(photo.credit()));
    return photo.credit().isEmpty()
        ? new Passage(words, open, "credit", "none")
        : new Passage(words, open, "credit");
  }

  List<Passage> passages() {
    return getChildren().stream()
        .filter(Passage.class::isInstance)
        .map(Passage.class::cast)
        .toList();
  }

  private StackPane frame() {
    frame.getStyleClass().add("frame");
    frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    frame.setAccessibleText(description());
    frame.setMaxWidth(USE_PREF_SIZE);
    setAlignment(Pos.TOP_LEFT);
    DoubleBinding width =
        Bindings.createDoubleBinding(this::width, measure.column(), measure.height());
    frame.prefWidthProperty().bind(width);
    // A picture on its side is wider than its place until it is turned.
    frame.setMinWidth(0);
    frame.minHeightProperty().bind(width.multiply(shape()));
    frame.maxHeightProperty().bind(width.multiply(shape()));
    Picture kept = kept();
    if (kept == null) frame.getChildren().add(missing());
    else frame.getChildren().add(view(width));
    return frame;
  }

  private ImageView view(DoubleBinding width) {
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(isOnItsSide() ? width.multiply(shape()) : width);
    turn();
    Rectangle corners = new Rectangle();
    corners.setArcWidth(8);
    corners.setArcHeight(8);
    corners.widthProperty().bind(view.fitWidthProperty());
    corners.heightProperty().bind(isOnItsSide() ? width : width.multiply(shape()));
    view.setClip(corners);
    return view;
  }

  private boolean isOnItsSide() {
    Picture kept = kept();
    return kept != null && kept.isOnItsSide();
  }

  /// Upright, as EXIF numbers the eight ways to hold a camera: mirrored first, then turned.
  private void turn() {
    int orientation = Objects.requireNonNull(kept()).orientation();
    switch (orientation) {
      case 2, 4, 5, 7 -> view.setScaleX(-1);
      default -> view.setScaleX(1);
    }
    switch (orientation) {
      case 3, 4 -> view.setRotate(180);
      case 6, 7 -> view.setRotate(90);
      case 5, 8 -> view.setRotate(270);
      default -> view.setRotate(0);
    }
  }

  private Label missing() {
    Label missing = new Label(Words.get("photo.missing"));
    missing.getStyleClass().add("missing");
    return missing;
  }

  private String description() {
    String caption = photo.caption().text();
    if (!caption.isBlank()) return caption;
    return photo.alt().isBlank() ? Words.get("photo.unnamed") : photo.alt();
  }

  private @Nullable Picture kept() {
    Photo.ImageRef image = photo.image();
    return image == null ? null : image.kept();
  }

  /// Height by width.
  private double shape() {
    Picture kept = kept();
    return kept == null ? USUAL_SHAPE : (double) kept.height() / kept.width();
  }

  private double width() {
    double column = measure.column().get();
    double tallest = Math.max(120, measure.height().get() * TALLEST) / shape();
    Picture kept = kept();
    double own = kept == null ? column : kept.width();
    return Math.min(Math.min(column, tallest), Math.max(own, 40));
  }

  /// Whether it is near enough to what is seen that its picture should be there.
  void appear(boolean near) {
    Picture kept = kept();
    if (kept == null || near == wanted) return;
    wanted = near;
    if (near) measure.answers().take(measure.file().apply(kept), this::load);
    else view.setImage(null);
  }

  private void load(Optional<Path> file) {
    if (!wanted) return;
    if (file.isEmpty()) {
      frame.getChildren().setAll(missing());
      return;
    }
    // Twice the width that it is shown at, for screens with twice the pixels.
    double width = Math.min(Objects.requireNonNull(kept()).width(), 2 * width());
    view.setImage(decoded(file.get().toUri().toString(), width));
  }

  private Image decoded(String address, double width) {
    Picture kept = Objects.requireNonNull(kept());
    // The toolkit decodes WebP by a detour that cannot decode to a smaller size.
    if (kept.type().equals("image/webp")) return new Image(address, true);
    return kept.isOnItsSide()
        ? new Image(address, 0, width, true, true, true)
        : new Image(address, width, 0, true, true, true);
  }

  /// Whether the picture is there, or is not wanted now.
  boolean isSettled() {
    return !wanted || (view.getImage() != null && view.getImage().getProgress() >= 1);
  }
}
