package org.broadsheet.photo;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// Turns the four inks of printing into red, green and blue. The JDK's decoder would take them for
/// three colours and an alpha channel.
///
/// @see <a href="https://www.itu.int/rec/T-REC-T.872">ITU-T T.872, 6.5.3: Adobe's marker</a>
final class JpegInks {
  /// How many numbers make a colour.
  static final int CHANNELS = 4;

  private static final int YCCK = 2;

  private final Raster raster;
  private final int transform;
  private final int[] pixel = new int[CHANNELS];

  /// @param transform see [JpegFile#adobeTransform]
  JpegInks(Raster raster, int transform) {
    this.raster = raster;
    this.transform = transform;
  }

  BufferedImage image() {
    BufferedImage image =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(raster.getMinX() + x, raster.getMinY() + y, pixel);
        image.setRGB(x, y, colour());
      }
    }
    return image;
  }

  /// Adobe's programs write how much light is left instead of how much ink there is.
  private int colour() {
    int inks = transform == YCCK ? fromYcc() : rgb(pixel[0], pixel[1], pixel[2]);
    int paper = transform >= 0 ? 0 : 0xff;
    int black = pixel[3] ^ paper;
    return rgb(
        ((inks >> 16 & 0xff) ^ paper) * black / 255.0,
        ((inks >> 8 & 0xff) ^ paper) * black / 255.0,
        ((inks & 0xff) ^ paper) * black / 255.0);
  }

  /// What is coded as light and two colours is the opposite of the inks.
  private int fromYcc() {
    double blue = pixel[1] - 128;
    double red = pixel[2] - 128;
    double green = -0.344136 * blue - 0.714136 * red;
    return ~rgb(pixel[0] + 1.402 * red, pixel[0] + green, pixel[0] + 1.772 * blue);
  }

  private static int rgb(double red, double green, double blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
  }

  private static int level(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
