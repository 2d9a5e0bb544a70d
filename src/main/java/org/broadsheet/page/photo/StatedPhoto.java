package org.broadsheet.page.photo;

import java.net.URI;
import java.util.regex.Pattern;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.statement.StatedPicture;
import org.jspecify.annotations.Nullable;

/// The photo that a page names for others to show, for an article that shows none itself. Many
/// pages name the paper's own sign there.
public final class StatedPhoto {
  private static final Pattern SIGN =
      Pattern.compile(
          "logo|default|fallback|placeholder|favicon|icon|social|shar(?:e|ing)|facebook|twitter|open-?graph|og[_-]?image|brand|generic|no[_-]?image|avatar|author|banner|blank|\\.(?:svg|gif|ico|avif)$",
          Pattern.CASE_INSENSITIVE);

  private StatedPhoto() {}

  /// The photo, or null where the page names none, or only a sign.
  public static @Nullable Photo of(Given given) {
    URI named = given.picture();
    URI address = named != null ? named : given.pictureInData();
    if (address == null || address.getPath() == null || SIGN.matcher(address.getPath()).find())
      return null;
    String file = Pictures.file(address);
    for (StatedPicture picture : given.credited())
      if (Pictures.file(picture.address()).equals(file)) return photo(address, picture);
    return photo(address, new StatedPicture(address, "", ""));
  }

  private static Photo photo(URI address, StatedPicture stated) {
    CreditText.Split written = CreditText.split(stated.caption());
    String credit = stated.credit().isEmpty() ? written.credit() : stated.credit();
    return new Photo(
        new Photo.ImageRef(address, null),
        Line.of(written.caption()),
        credit.isEmpty()
            ? PhotoCredit.NONE
            : PhotoCredit.of(Credits.line(credit, Evidence.JSON_LD)),
        "");
  }
}
