package org.broadsheet.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.junit.jupiter.api.Test;

class PhotoCreditTest {

  private static CreditLine line(Evidence evidence, String written) {
    return new CreditLine(evidence, written, List.of());
  }

  @Test
  void theStrongestEvidenceIsShown() {
    PhotoCredit credit =
        PhotoCredit.of(line(Evidence.IPTC, "A. Berg"))
            .and(PhotoCredit.of(line(Evidence.CAPTION, "Anna Berg/AP")));
    assertEquals("Anna Berg/AP", credit.shown());
    assertEquals(2, credit.lines().size());
  }

  @Test
  void whatThePersonTypedWins() {
    PhotoCredit credit =
        new PhotoCredit(List.of(line(Evidence.CAPTION, "AP"), line(Evidence.READER, "Anna Berg")));
    assertEquals("Anna Berg", credit.shown());
  }

  @Test
  void linesThatSayTheSameAreKeptOnceWithTheStrongerEvidence() {
    PhotoCredit credit =
        new PhotoCredit(
            List.of(line(Evidence.EXIF, "ANNA BERG, AP"), line(Evidence.MARKUP, "Anna Berg / AP")));
    assertEquals(List.of(line(Evidence.MARKUP, "Anna Berg / AP")), credit.lines());
  }

  @Test
  void noLineMeansLookedForAndNotFound() {
    assertTrue(new PhotoCredit(List.of(line(Evidence.XMP, "  "))).isEmpty());
    assertEquals("", PhotoCredit.NONE.shown());
  }

  @Test
  void whatThePersonTypedCountsAloneAndLeavesWhatWasFoundAsItWas() {
    CreditLine found = line(Evidence.CAPTION, "Anna Berg/AP");
    PhotoCredit credit = new PhotoCredit(List.of(found, line(Evidence.READER, "Anna Berg / AP")));
    assertEquals(List.of(line(Evidence.READER, "Anna Berg / AP")), credit.believed());
    assertEquals(PhotoCredit.of(found), credit.asFound());
    assertEquals(List.of(found), credit.asFound().believed());
  }

  @Test
  void thePersonMaySayThatThereIsNone() {
    PhotoCredit credit =
        new PhotoCredit(List.of(line(Evidence.CAPTION, "Share"), line(Evidence.READER, "")));
    assertTrue(credit.isEmpty());
    assertTrue(credit.isCorrected());
    assertEquals("Share", credit.asFound().shown());
  }
}
