package org.broadsheet.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Makes pictures for tests.
public final class Pictures {
  private Pictures() {}

  public static byte[] jpeg(int width, int height, Color colour) {
    return encoded(width, height, colour, "jpg");
  }

  public static byte[] png(int width, int height, Color colour) {
    return encoded(width, height, colour, "png");
  }

  private static byte[] encoded(int width, int height, Color colour, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(colour.darker());
    graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
