package org.broadsheet.ui.viewer;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.broadsheet.news.Picture;
import org.broadsheet.ui.photo.Upright;
import org.jspecify.annotations.Nullable;

/// A picture as large as its place, or closer: it is enlarged around the pointer and moved with it.
/// Decoded with as many pixels as are seen, anew when more are wanted.
final class ZoomPane extends Pane {
  /// A small picture becomes no larger by itself: it would only be blurred.
  private static final double MOST_WHOLE = 2;

  private static final double CLOSEST = 8;

  /// Pixels across that are decoded at most: more do not fit into memory with ease.
  private static final double MOST_DECODED = 6_000;

  private final ImageView view = new ImageView();
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper();
  private final Runnable broken;
  private @Nullable Picture picture;
  private @Nullable Path file;
  private @Nullable Image coming;
  private double decoded;
  private boolean whole = true;

  /// Where the middle of the picture is, seen from the middle of its place.
  private double x;

  private double y;
  private double pressedX;
  private double pressedY;

  /// @param broken is run when the file turns out to be no picture
  ZoomPane(Runnable broken) {
    this.broken = broken;
    getStyleClass().add("zoom");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setManaged(false);
    getChildren().add(view);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::toggle);
    addEventHandler(ScrollEvent.SCROLL, this::roll);
  }

  /// How many pixels of the window one of the picture takes; 0 where there is none.
  ReadOnlyDoubleProperty scale() {
    return scale.getReadOnlyProperty();
  }

  void show(Picture shown, Path from) {
    boolean same = shown.equals(picture);
    picture = shown;
    file = from;
    if (same) return;
    clearImage();
    Upright.turn(view, shown);
    whole();
  }

  void clear() {
    picture = null;
    file = null;
    clearImage();
  }

  private void clearImage() {
    scale.set(0);
    view.setImage(null);
    coming = null;
    decoded = 0;
  }

  /// All of it, as large as its place.
  void whole() {
    whole = true;
    x = 0;
    y = 0;
    requestLayout();
  }

  /// One pixel to the pixel.
  void actual() {
    zoomTo(1, getWidth() / 2, getHeight() / 2);
  }

  void zoomBy(double factor) {
    zoomBy(factor, getWidth() / 2, getHeight() / 2);
  }

  private void zoomBy(double factor, double atX, double atY) {
    zoomTo(scale.get() * factor, atX, atY);
  }

  /// What is under the point stays there.
  private void zoomTo(double wanted, double atX, double atY) {
    if (picture == null || scale.get() <= 0) return;
    double to = Math.clamp(wanted, Math.min(fit(), 1), CLOSEST);
    double grows = to / scale.get();
    double fromMiddleX = atX - getWidth() / 2;
    double fromMiddleY = atY - getHeight() / 2;
    x = fromMiddleX + (x - fromMiddleX) * grows;
    y = fromMiddleY + (y - fromMiddleY) * grows;
    whole = Math.abs(to - fit()) < 0.001;
    scale.set(to);
    requestLayout();
  }

  void pan(double dx, double dy) {
    x += dx;
    y += dy;
    requestLayout();
  }

  boolean isWhole() {
    return whole;
  }

  private void grip(MouseEvent event) {
    pressedX = event.getX() - x;
    pressedY = event.getY() - y;
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    x = event.getX() - pressedX;
    y = event.getY() - pressedY;
    requestLayout();
  }

  private void toggle(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) return;
    if (!whole) whole();
    else zoomTo(Math.max(1, 2 * fit()), event.getX(), event.getY());
  }

  private void roll(ScrollEvent event) {
    if (event.getDeltaY() == 0) return;
    zoomBy(event.getDeltaY() > 0 ? 1.15 : 1 / 1.15, event.getX(), event.getY());
    event.consume();
  }

  private double fit() {
    Picture now = picture;
    if (now == null || getWidth() <= 0 || getHeight() <= 0) return 1;
    double fit = Math.min(getWidth() / now.width(), getHeight() / now.height());
    return Math.min(fit, MOST_WHOLE);
  }

  @Override
  protected void layoutChildren() {
    Picture now = picture;
    if (now == null || getWidth() <= 0 || getHeight() <= 0) return;
    if (whole) scale.set(fit());
    double wide = now.width() * scale.get();
    double high = now.height() * scale.get();
    x = within(x, wide, getWidth());
    y = within(y, high, getHeight());
    // The view itself lies as the file does, and is turned around its middle.
    double across = now.isOnItsSide() ? high : wide;
    double down = now.isOnItsSide() ? wide : high;
    view.setFitWidth(across);
    view.relocate((getWidth() - across) / 2 + x, (getHeight() - down) / 2 + y);
    decode(now, wide);
  }

  /// No further than that an edge of the picture is at the edge of its place.
  private static double within(double moved, double length, double room) {
    double most = Math.max(0, (length - room) / 2);
    return Math.clamp(moved, -most, most);
  }

  /// Twice the width that it is shown at, for screens with twice the pixels.
  private void decode(Picture now, double wide) {
    Path from = file;
    double longest = Math.max(now.width(), now.height());
    double most = now.width() * Math.min(1, MOST_DECODED / longest);
    double wanted = Math.min(2 * wide, most);
    if (from == null || wanted <= decoded * 1.02) return;
    // A little more than is wanted now: who comes closer comes closer still.
    decoded = Math.min(1.3 * wanted, most);
    Image image = Upright.decoded(from, now, decoded);
    coming = image;
    image.progressProperty().subscribe(_ -> arrived(image));
    image.errorProperty().subscribe(_ -> arrived(image));
  }

  /// Until then the one with fewer pixels stays.
  private void arrived(Image image) {
    if (!image.equals(coming)) return;
    if (image.isError()) {
      clear();
      broken.run();
    } else if (image.getProgress() >= 1) {
      coming = null;
      view.setImage(image);
    }
  }

  /// Whether what is to be seen is there.
  boolean isSettled() {
    return coming == null && (picture == null || view.getImage() != null);
  }
}
