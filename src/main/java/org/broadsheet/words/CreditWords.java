package org.broadsheet.words;

import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Role;

/// Says who made a picture, and that a drawing is one.
public final class CreditWords {
  private CreditWords() {}

  /// Also says that nobody was found.
  public static String of(PhotoCredit credit) {
    if (credit.isEmpty()) {
      return Words.get(credit.isCorrected() ? "photo.credit.nobody" : "photo.credit.none");
    }
    CreditLine shown = credit.lines().getFirst();
    boolean drawn = shown.claims().stream().anyMatch(claim -> claim.role() == Role.ILLUSTRATOR);
    return Words.get(drawn ? "photo.credit.drawn" : "photo.credit", shown.written());
  }
}
