package org.broadsheet.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// Decodes the first frame of one file.
final class Decoder implements AutoCloseable {
  private final ImageReader reader;
  private final List<String> warnings = new ArrayList<>();

  Decoder(byte[] bytes, Format format) throws IOException {
    reader = reader(format);
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    // Metadata are left out: some decoders would unpack them without a bound.
    reader.setInput(new FileInput(bytes), true, true);
  }

  /// WebP's is made by hand, because it would be found or not by the caller's class loader.
  private static ImageReader reader(Format format) throws IOException {
    if (format == Format.WEBP) return new WebPImageReaderSpi().createReaderInstance(null);
    return ImageIO.getImageReadersByMIMEType(format.type).next();
  }

  Size size() throws IOException {
    return new Size(reader.getWidth(0), reader.getHeight(0));
  }

  BufferedImage read(int subsampling) throws IOException {
    return reader.read(0, every(subsampling));
  }

  /// The colours as the file codes them, which only some decoders can give.
  Raster readRaster(int subsampling) throws IOException {
    return reader.readRaster(0, every(subsampling));
  }

  private ImageReadParam every(int subsampling) {
    ImageReadParam which = reader.getDefaultReadParam();
    which.setSourceSubsampling(subsampling, subsampling, 0, 0);
    return which;
  }

  /// What the decoder passed over while it went on.
  List<String> warnings() {
    return warnings;
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
