package org.broadsheet.page.photo;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;

/// Tells the caption from the credit in what is written with a photo.
final class CaptionReader {
  private static final int LONGEST_UNMARKED_CREDIT = 40;

  private final StatedCredits stated;

  CaptionReader(StatedCredits stated) {
    this.stated = stated;
  }

  Photo read(Box image, URI address, List<Box> boxes) {
    CreditText.Split written = split(PartReader.read(boxes));
    PhotoCredit credit =
        written.credit().isEmpty()
            ? PhotoCredit.NONE
            : PhotoCredit.of(Credits.line(written.credit(), Evidence.CAPTION));
    return new Photo(
        new Photo.ImageRef(address, null),
        Line.of(written.caption()),
        credit.and(stated.of(image, address, boxes.getFirst())),
        Spaces.single(image.attribute("alt")));
  }

  private static CreditText.Split split(List<Part> parts) {
    String caption = "";
    String credit = "";
    for (Part part : parts) {
      String known = part.credit() ? known(part) : "";
      CreditText.Split split =
          known.isEmpty() ? CreditText.split(part.text()) : new CreditText.Split("", known);
      if (credit.isEmpty()) credit = split.credit();
      if (!split.caption().isEmpty())
        caption = caption.isEmpty() ? split.caption() : caption + " " + split.caption();
    }
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (!credit.isEmpty() || last == null || !isUnmarkedCredit(last, caption))
      return new CreditText.Split(caption, credit);
    return new CreditText.Split(
        caption.substring(0, caption.length() - last.text().length()).strip(), last.text());
  }

  /// What an element that is named a credit says, unless the caption is in it too.
  private static String known(Part part) {
    return Letters.in(CreditText.split(part.text()).caption()) > 60
        ? ""
        : CreditText.known(part.text());
  }

  /// Whether a last piece that is only names follows a caption.
  private static boolean isUnmarkedCredit(Part last, String caption) {
    return caption.endsWith(last.text())
        && last.text().length() < LONGEST_UNMARKED_CREDIT
        && caption.length() > last.text().length() + 15
        && CreditText.isNames(last.text());
  }
}
