package org.broadsheet.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.broadsheet.news.Problem.Kind;

/// The pixels of one file, looked at with care: how many they are first, then whether they are all
/// there.
final class Pixels {
  /// Of this width or height nothing is seen: it is there to count readers.
  private static final int TRACKING = 2;

  private static final int LONGEST_SIDE = 16_000;
  private static final long MOST = 50_000_000;

  /// Its decoder keeps all of them in memory, at four bytes each and more.
  private static final long MOST_IN_WEBP = 16_000_000;

  /// Each scan of a JPEG file costs as much time as a whole picture; a dozen is usual.
  private static final long MOST_IN_ALL_SCANS = 1_000_000_000;

  private final byte[] bytes;
  private final Format format;
  private final Size frame;

  Pixels(byte[] bytes, Format format) throws IOException, PhotoFailure {
    this.bytes = bytes;
    this.format = format;
    this.frame = frame(bytes, format);
    check(frame);
    check(size());
    if (format == Format.WEBP) WebpFile.check(bytes, size());
    if (format == Format.BMP) BmpFile.check(bytes, frame);
  }

  private static Size frame(byte[] bytes, Format format) throws IOException {
    try (Decoder decoder = new Decoder(bytes, format)) {
      return decoder.size();
    }
  }

  private void check(Size size) throws PhotoFailure {
    long most = format == Format.WEBP ? MOST_IN_WEBP : MOST;
    if (size.longest() > LONGEST_SIDE || size.pixels() > most) {
      throw new PhotoFailure(Kind.PICTURE_TOO_LARGE, size.toString());
    }
    if (size.shortest() <= TRACKING) throw new PhotoFailure(Kind.NOT_A_PICTURE, "pixel");
  }

  /// Of the whole picture, as stored. The frames of an animation may be smaller.
  Size size() {
    return switch (format) {
      case GIF -> gifScreen();
      case WEBP -> WebpFile.canvas(bytes).orElse(frame);
      case JPEG, PNG, BMP -> frame;
    };
  }

  private Size gifScreen() {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new Size(file.getShort(6) & 0xffff, file.getShort(8) & 0xffff);
  }

  /// Decodes all of it, and keeps what a thumbnail needs.
  Thumbnail thumbnail(Orientation orientation) throws IOException, PhotoFailure {
    int subsampling = Thumbnail.subsampling(frame, orientation);
    return new Thumbnail(decode(subsampling), frame, orientation);
  }

  private BufferedImage decode(int subsampling) throws IOException, PhotoFailure {
    if (format == Format.JPEG) return decodeJpeg(subsampling, JpegFile.of(bytes));
    try (Decoder decoder = new Decoder(bytes, format)) {
      return decoder.read(subsampling);
    }
  }

  private BufferedImage decodeJpeg(int subsampling, JpegFile file)
      throws IOException, PhotoFailure {
    if (file.scans() * frame.pixels() > MOST_IN_ALL_SCANS) {
      throw new PhotoFailure(Kind.PICTURE_BROKEN, "");
    }
    try (Decoder decoder = new Decoder(bytes, format)) {
      BufferedImage image =
          file.channels() == JpegInks.CHANNELS
              ? new JpegInks(decoder.readRaster(subsampling), file.adobeTransform()).image()
              : decoder.read(subsampling);
      checkWhole(decoder, file);
      return image;
    }
  }

  /// The decoder fills up what is missing with grey and only warns. Some bytes too many do no harm;
  /// neither does a missing end mark, unless whole scans are missing before it.
  private static void checkWhole(Decoder decoder, JpegFile file) throws PhotoFailure {
    for (String warning : decoder.warnings()) {
      boolean damaged = warning.startsWith("Corrupt JPEG") && !warning.contains("extraneous");
      boolean cut = warning.startsWith("Truncated") && file.isProgressive();
      if (damaged || cut) throw new PhotoFailure(Kind.PICTURE_BROKEN, "");
    }
  }
}
