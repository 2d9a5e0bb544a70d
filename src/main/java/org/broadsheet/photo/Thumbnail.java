package org.broadsheet.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a small copy: upright, cut around the middle to one shape, never enlarged.
final class Thumbnail {
  /// 60 × 54 on a screen of three pixels to the point.
  private static final Size SHAPE = new Size(180, 162);

  /// It is drawn at twice its size first: halving is exact with bilinear interpolation.
  private static final int OVERSIZE = 2;

  private static final float QUALITY = 0.82f;
  private static final int OPAQUE = 0xff;

  private final BufferedImage decoded;
  private final Size stored;
  private final Orientation orientation;

  /// @param decoded the picture as it is stored, perhaps with fewer pixels
  Thumbnail(BufferedImage decoded, Size stored, Orientation orientation) {
    this.decoded = decoded;
    this.stored = stored;
    this.orientation = orientation;
  }

  /// Of how many pixels, across and down, one is enough.
  static int subsampling(Size stored, Orientation orientation) {
    Size seen = orientation.seen(stored);
    int across = seen.width() / (SHAPE.width() * OVERSIZE);
    int down = seen.height() / (SHAPE.height() * OVERSIZE);
    return Math.max(1, Math.min(across, down));
  }

  /// A JPEG file, or PNG where it shows through.
  byte[] file() throws IOException {
    BufferedImage small = small();
    return showsThrough(small) ? png(small) : jpeg(small);
  }

  private BufferedImage small() {
    Size seen = orientation.seen(stored);
    double scale = scale(seen);
    int width = cut(seen.width() * scale, SHAPE.width());
    int height = cut(seen.height() * scale, SHAPE.height());
    BufferedImage large = canvas(width * OVERSIZE, height * OVERSIZE);
    draw(decoded, large, upright(large, scale * OVERSIZE));
    BufferedImage small = canvas(width, height);
    draw(large, small, AffineTransform.getScaleInstance(1.0 / OVERSIZE, 1.0 / OVERSIZE));
    return small;
  }

  private static double scale(Size seen) {
    double across = (double) SHAPE.width() / seen.width();
    double down = (double) SHAPE.height() / seen.height();
    return Math.min(1, Math.max(across, down));
  }

  private static int cut(double length, int most) {
    return Math.clamp(Math.round(length), 1, most);
  }

  private AffineTransform upright(BufferedImage canvas, double scale) {
    AffineTransform transform =
        AffineTransform.getTranslateInstance(canvas.getWidth() / 2.0, canvas.getHeight() / 2.0);
    transform.concatenate(orientation.transform());
    transform.scale(
        scale * stored.width() / decoded.getWidth(), scale * stored.height() / decoded.getHeight());
    transform.translate(-decoded.getWidth() / 2.0, -decoded.getHeight() / 2.0);
    return transform;
  }

  private BufferedImage canvas(int width, int height) {
    boolean alpha = decoded.getColorModel().hasAlpha();
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(width, height, type);
  }

  private static void draw(BufferedImage from, BufferedImage to, AffineTransform transform) {
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, transform, null);
    graphics.dispose();
  }

  private static boolean showsThrough(BufferedImage image) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    return Arrays.stream(pixels).anyMatch(pixel -> pixel >>> 24 != OPAQUE);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", new MemoryCacheImageOutputStream(file));
    return file.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    draw(image, opaque, new AffineTransform());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
      writer.setOutput(output);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(opaque, null, null), how);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
