package org.broadsheet.ui.photo;

import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.broadsheet.news.Picture;

/// Decodes kept pictures in the background and shows them upright, however the camera was held.
public final class Upright {
  private Upright() {}

  /// As EXIF numbers the eight ways to hold a camera: mirrored first, then turned.
  public static void turn(ImageView view, Picture picture) {
    switch (picture.orientation()) {
      case 2, 4, 5, 7 -> view.setScaleX(-1);
      default -> view.setScaleX(1);
    }
    switch (picture.orientation()) {
      case 3, 4 -> view.setRotate(180);
      case 6, 7 -> view.setRotate(90);
      case 5, 8 -> view.setRotate(270);
      default -> view.setRotate(0);
    }
  }

  /// @param width how wide the picture is to be when it is upright, in pixels
  public static Image decoded(Path file, Picture picture, double width) {
    String address = file.toUri().toString();
    // The toolkit decodes WebP by a detour that cannot decode to a smaller size.
    if (picture.type().equals("image/webp")) return new Image(address, true);
    return picture.isOnItsSide()
        ? new Image(address, 0, width, true, true, true)
        : new Image(address, width, 0, true, true, true);
  }
}
