package org.broadsheet.page.photo;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.statement.StatedPicture;
import org.broadsheet.page.tree.Box;
import org.jsoup.nodes.Attribute;

/// Finds credits that are not written for people to see: in attributes, and in the page's data for
/// search engines.
final class StatedCredits {
  private static final int LONGEST = 120;

  private final List<StatedPicture> pictures;

  StatedCredits(List<StatedPicture> pictures) {
    this.pictures = pictures;
  }

  PhotoCredit of(Box image, URI address, Box group) {
    return inAttributes(image, group).and(inData(address));
  }

  private static PhotoCredit inAttributes(Box image, Box group) {
    for (Box box : group.all()) {
      for (Attribute attribute : box.attributes()) {
        if (!isCredit(attribute.getKey())) continue;
        String credit = CreditText.known(attribute.getValue());
        if (!credit.isEmpty() && credit.length() < LONGEST)
          return PhotoCredit.of(Credits.line(credit, Evidence.MARKUP));
      }
    }
    for (String key : List.of("title", "alt")) {
      CreditText.Split split = CreditText.split(image.attribute(key));
      if (!split.credit().isEmpty() && !split.caption().isEmpty())
        return PhotoCredit.of(Credits.line(split.credit(), Evidence.MARKUP));
    }
    return PhotoCredit.NONE;
  }

  /// Names of attributes are in small letters by now.
  private static boolean isCredit(String key) {
    return key.startsWith("data-")
        && (key.endsWith("credit")
            || key.endsWith("credits")
            || key.endsWith("copyright")
            || key.endsWith("photographer"));
  }

  private PhotoCredit inData(URI address) {
    String file = Pictures.file(address);
    for (StatedPicture picture : pictures) {
      if (!picture.credit().isEmpty() && Pictures.file(picture.address()).equals(file))
        return PhotoCredit.of(Credits.line(picture.credit(), Evidence.JSON_LD));
    }
    return PhotoCredit.NONE;
  }
}
