package org.broadsheet.photo;

import java.awt.geom.AffineTransform;

/// How pixels are turned and mirrored to stand upright.
///
/// @param number 1 to 8, as EXIF and TIFF count
record Orientation(int number) {

  /// Whether what is stored as width is seen as height.
  boolean turns() {
    return number >= 5;
  }

  Size seen(Size stored) {
    return turns() ? stored.turned() : stored;
  }

  /// From stored to seen, around the middle; x grows to the right and y downwards.
  AffineTransform transform() {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, 0, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, 0, 0);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, 0);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, 0, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, 0, 0);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, 0);
      default -> new AffineTransform();
    };
  }
}
