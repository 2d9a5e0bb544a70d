package org.broadsheet.page.photo;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;

/// Tells the caption from the credit in what is written with a photo.
final class CaptionReader {
  private static final int LONGEST_UNMARKED_CREDIT = 40;

  private final StatedCredits stated;
  private final Trace trace;

  CaptionReader(StatedCredits stated, Trace trace) {
    this.stated = stated;
    this.trace = trace;
  }

  Photo read(Box image, URI address, List<Box> boxes) {
    List<Part> parts = PartReader.read(boxes);
    CreditText.Split written = split(parts);
    PhotoCredit credit = credit(written, parts).and(stated.of(image, address, boxes.getFirst()));
    note(address, written, credit);
    return new Photo(
        new Photo.ImageRef(address, null),
        Line.of(written.caption()),
        credit,
        Spaces.single(image.attribute("alt")));
  }

  private static PhotoCredit credit(CreditText.Split written, List<Part> parts) {
    if (written.credit().isEmpty()) return PhotoCredit.NONE;
    String around = parts.stream().map(Part::text).collect(Collectors.joining(" "));
    return PhotoCredit.of(Credits.line(written.credit(), around, Evidence.CAPTION));
  }

  private void note(URI address, CreditText.Split written, PhotoCredit credit) {
    if (credit.isEmpty()) trace.note("photo without a credit", address.toString());
    for (CreditLine line : credit.lines()) {
      String rule = line.evidence() == Evidence.CAPTION ? ", " + written.rule() : "";
      trace.note("credit from " + line.evidence() + rule, "“" + line.written() + "” of " + address);
    }
  }

  private static CreditText.Split split(List<Part> parts) {
    String caption = "";
    String credit = "";
    String rule = "";
    for (Part part : parts) {
      String known = part.credit() ? known(part) : "";
      CreditText.Split split =
          known.isEmpty()
              ? CreditText.split(part.text())
              : new CreditText.Split("", known, "element named so");
      boolean better = CreditText.isUnnamed(credit) && !split.credit().isEmpty();
      if (better) caption = caption + " " + credit;
      if (credit.isEmpty() || better) {
        credit = split.credit();
        rule = split.rule();
      }
      if (!split.caption().isEmpty())
        caption = caption.isEmpty() ? split.caption() : caption + " " + split.caption();
    }
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (!credit.isEmpty() || last == null || !isUnmarkedCredit(last, caption))
      return new CreditText.Split(caption, credit, rule);
    return new CreditText.Split(
        caption.substring(0, caption.length() - last.text().length()).strip(),
        last.text(),
        "last piece is only names");
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
