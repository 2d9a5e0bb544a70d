package org.broadsheet.news;

/// A picture that is kept with the articles.
///
/// @param hash the SHA-256 of its bytes, 64 small hexadecimal digits; also its file's name
/// @param type its media type, as in `image/jpeg`, found in the bytes and not taken from a header
/// @param width in pixels, as it is to be seen (turned as EXIF says)
/// @param height in pixels, likewise
/// @param size in bytes
/// @param orientation how the file's pixels have to be turned to be seen upright: 1 to 8 as in
///   EXIF, 1 for not at all
public record Picture(String hash, String type, int width, int height, long size, int orientation) {

  /// Whether the file's rows are columns of what is seen.
  public boolean isOnItsSide() {
    return orientation >= 5;
  }
}
