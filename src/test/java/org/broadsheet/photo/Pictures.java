package org.broadsheet.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures that the tests make for themselves.
final class Pictures {
  private Pictures() {}

  /// Red above left, green above right, blue below left, white below right, with some noise so that
  /// there is something to decode.
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(
          i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
    }
    graphics.dispose();
    Random random = new Random(7);
    for (int i = 0; i < width * height / 50; i++) {
      image.setRGB(random.nextInt(width), random.nextInt(height), 0xff808080);
    }
    return image;
  }

  static BufferedImage quarters(int width, int height) {
    return quarters(width, height, BufferedImage.TYPE_INT_RGB);
  }

  static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, file)) throw new IllegalArgumentException(format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  static byte[] file(int width, int height, String format) {
    return file(quarters(width, height), format);
  }

  static byte[] progressiveJpeg(int width, int height) throws IOException {
    return jpeg(new IIOImage(quarters(width, height), null, null), true);
  }

  /// With as many colour channels as the raster has, coded as they are.
  static byte[] jpeg(Raster raster) throws IOException {
    return jpeg(new IIOImage(raster, null, null), false);
  }

  private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(output);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (progressive) how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, image, how);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  static BufferedImage decoded(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  static byte[] resource(String name) {
    try (InputStream from = Pictures.class.getResourceAsStream(name)) {
      return from.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
