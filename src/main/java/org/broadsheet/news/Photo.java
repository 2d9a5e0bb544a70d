package org.broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A picture at its place in the text, with its caption and the names of those who made it.
///
/// @param image where the picture is; null where only its caption or credit reached us, as on a
///   plain text page
/// @param caption what is seen, without the credit; may be empty
/// @param alt the page's own description for those who do not see the picture; never shown where
///   there is a caption
public record Photo(@Nullable ImageRef image, Line caption, PhotoCredit credit, String alt)
    implements Block {

  /// The address of a picture, and the copy that was kept of it, if one was.
  public record ImageRef(URI address, @Nullable Picture kept) {}

  public Photo withCredit(PhotoCredit credit) {
    return new Photo(image, caption, credit, alt);
  }

  public Photo withKept(Picture kept) {
    ImageRef image = this.image;
    if (image == null) return this;
    return new Photo(new ImageRef(image.address(), kept), caption, credit, alt);
  }
}
