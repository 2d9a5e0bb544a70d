package org.broadsheet.photo;

import java.io.IOException;
import java.util.List;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.photo.PhotoReading.Unusable;
import org.broadsheet.photo.PhotoReading.Usable;

/// Reads picture files: what they are, whether they decode, and who took them. JPEG, PNG, GIF, WebP
/// and BMP are read; of an animation the first frame.
///
/// Thread-safe, without state. One call takes some 64 MB at most besides the bytes it is given, and
/// as much time as decoding takes: not for the thread that draws.
///
/// The detail of a [Kind#NOT_A_PICTURE] is the media type that it seems to be instead, or `pixel`
/// for one that is too small to be seen, or empty.
public final class PhotoReader {

  public PhotoReading read(byte[] bytes) {
    if (bytes.length == 0) return new Unusable(Problem.of(Kind.EMPTY));
    Format format = Format.of(bytes);
    if (format == null) return new Unusable(new Problem(Kind.NOT_A_PICTURE, Format.other(bytes)));
    try {
      return read(bytes, format);
    } catch (PhotoFailure failure) {
      return new Unusable(failure.problem());
    } catch (IOException | RuntimeException | StackOverflowError _) {
      // Damaged files make decoders fail in every way there is.
      return new Unusable(Problem.of(Kind.PICTURE_BROKEN));
    }
  }

  /// What a file that was read before says of those who made it; no pixels are decoded.
  public List<CreditLine> credits(byte[] bytes) {
    Format format = Format.of(bytes);
    if (format == null) return List.of();
    try {
      return new FileMetadata(Embedded.in(bytes, format)).credits();
    } catch (RuntimeException | StackOverflowError _) {
      return List.of();
    }
  }

  private static Usable read(byte[] bytes, Format format) throws IOException, PhotoFailure {
    Pixels pixels = new Pixels(bytes, format);
    FileMetadata metadata = new FileMetadata(Embedded.in(bytes, format));
    Orientation orientation = new Orientation(metadata.orientation());
    byte[] thumbnail = thumbnail(pixels, orientation);
    Size seen = orientation.seen(pixels.size());
    return new Usable(
        format.type,
        seen.width(),
        seen.height(),
        orientation.number(),
        metadata.credits(),
        thumbnail);
  }

  private static byte[] thumbnail(Pixels pixels, Orientation orientation)
      throws IOException, PhotoFailure {
    try {
      return pixels.thumbnail(orientation).file();
    } catch (OutOfMemoryError _) {
      throw new PhotoFailure(Kind.PICTURE_TOO_LARGE, pixels.size().toString());
    }
  }
}
