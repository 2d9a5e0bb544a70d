package org.broadsheet.photo;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// Turns the colours of a JPEG file into red, green and blue where the JDK's decoder does not: the
/// four inks of printing, and files with a wrong colour profile.
///
/// @see <a href="https://www.itu.int/rec/T-REC-T.872">ITU-T T.872, 6.5.3: Adobe's marker</a>
final class JpegColours {
  private static final int AS_THEY_ARE = 0;
  private static final int YCCK = 2;

  private final Raster raster;
  private final int transform;
  private final int[] pixel;

  /// @param transform see [JpegFile#adobeTransform]
  JpegColours(Raster raster, int transform) {
    this.raster = raster;
    this.transform = transform;
    this.pixel = new int[raster.getNumBands()];
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

  private int colour() {
    return switch (pixel.length) {
      case 3 -> transform == AS_THEY_ARE ? rgb(pixel[0], pixel[1], pixel[2]) : fromYCbCr();
      case 4 -> fromInks();
      default -> rgb(pixel[0], pixel[0], pixel[0]);
    };
  }

  private int fromYCbCr() {
    double blue = pixel[1] - 128;
    double red = pixel[2] - 128;
    double green = -0.344136 * blue - 0.714136 * red;
    return rgb(pixel[0] + 1.402 * red, pixel[0] + green, pixel[0] + 1.772 * blue);
  }

  /// YCCK codes the opposite of the inks. Adobe's programs write how much light is left instead of
  /// how much ink there is.
  private int fromInks() {
    int inks = transform == YCCK ? ~fromYCbCr() : rgb(pixel[0], pixel[1], pixel[2]);
    int paper = transform >= 0 ? 0 : 0xff;
    int black = pixel[3] ^ paper;
    return rgb(
        ((inks >> 16 & 0xff) ^ paper) * black / 255.0,
        ((inks >> 8 & 0xff) ^ paper) * black / 255.0,
        ((inks & 0xff) ^ paper) * black / 255.0);
  }

  private static int rgb(double red, double green, double blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
  }

  private static int level(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
