package org.broadsheet.photo;

import java.util.List;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.Problem;

/// What came out of reading a picture file.
public sealed interface PhotoReading {

  /// @param type its media type, as in `image/jpeg`, by its bytes
  /// @param width in pixels, as it is to be seen: turned as `orientation` says
  /// @param height likewise
  /// @param orientation how the file's pixels are to be turned and mirrored, 1 to 8 as EXIF and
  ///   TIFF count it; 1 is as they are
  /// @param credits at most one line for each of IPTC, XMP and EXIF
  /// @param thumbnail a small upright copy, at most 180 × 162 pixels, cut to that shape around the
  ///   middle; a JPEG file, or PNG where it shows through
  @SuppressWarnings("ArrayRecordComponent") // nobody compares readings
  record Usable(
      String type,
      int width,
      int height,
      int orientation,
      List<CreditLine> credits,
      byte[] thumbnail)
      implements PhotoReading {
    public Usable {
      credits = List.copyOf(credits);
    }
  }

  record Unusable(Problem problem) implements PhotoReading {}
}
