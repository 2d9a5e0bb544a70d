package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.junit.jupiter.api.Test;

class PageReaderCreditTest {
  private static CreditLine credit(String written) {
    return new PageReader().credit(written, Evidence.MEDIA_RSS);
  }

  private static Claim claim(Role role, String text) {
    return new Claim(role, text, null);
  }

  @Test
  void namesStandInTheOrderWritten() {
    assertEquals(
        new CreditLine(
            Evidence.MEDIA_RSS,
            "EPA-EFE / Mara Ilves / Harbour Board",
            List.of(
                claim(Role.AGENCY, "EPA-EFE"),
                claim(Role.PHOTOGRAPHER, "Mara Ilves"),
                claim(Role.PHOTOGRAPHER, "Harbour Board"))),
        credit("Photo: EPA-EFE / Mara Ilves / Harbour Board"));
    assertEquals(
        List.of(claim(Role.PHOTOGRAPHER, "Mara Ilves"), claim(Role.AGENCY, "Reuters")),
        credit("Mara Ilves via Reuters").claims());
  }

  @Test
  void labelsBracketsAndSignsAreStripped() {
    assertEquals("Mara Ilves", credit("Foto: Mara Ilves").written());
    assertEquals("Mara Ilves", credit("(Photo by Mara Ilves)").written());
    assertEquals("Mara Ilves", credit("© Mara Ilves").written());
    assertEquals("Mara Ilves", credit("Crédit photo : Mara Ilves").written());
    assertEquals("Mara Ilves", credit("Фото: Mara Ilves").written());
  }

  @Test
  void whoDrewAPictureIsNoPhotographer() {
    assertEquals(
        List.of(claim(Role.ILLUSTRATOR, "Mara Ilves")),
        credit("Illustration: Mara Ilves").claims());
    assertEquals(
        List.of(claim(Role.ILLUSTRATOR, "Mara Ilves"), claim(Role.AGENCY, "dpa")),
        credit("Grafik: Mara Ilves / dpa").claims());
    assertEquals(
        List.of(claim(Role.PHOTOGRAPHER, "Mara Ilves")), credit("Photo: Mara Ilves").claims());
  }

  @Test
  void licencesAndRightsAreSeen() {
    assertEquals(
        List.of(claim(Role.PHOTOGRAPHER, "Mara Ilves"), claim(Role.LICENCE, "CC BY-SA 4.0")),
        credit("Mara Ilves, CC BY-SA 4.0").claims());
    assertEquals(
        List.of(claim(Role.COPYRIGHT, "Northlight Pictures")),
        credit("© Northlight Pictures").claims());
  }

  @Test
  void whatIsTypedIsNeverLost() {
    assertEquals("X", new PageReader().credit("X", Evidence.READER).written());
    String long_ = "Mara ".repeat(80).strip();
    assertEquals(long_, new PageReader().credit(long_, Evidence.READER).written());
  }

  @Test
  void aDrawingInAPageIsClaimedAsOne() {
    CreditLine line =
        Pages.article(
                "<figure><img src=/map.jpg><figcaption>The new route. Illustration: Mara Ilves"
                    + "</figcaption></figure>"
                    + Pages.STORY)
            .body()
            .photos()
            .getFirst()
            .credit()
            .lines()
            .getFirst();
    assertEquals(List.of(claim(Role.ILLUSTRATOR, "Mara Ilves")), line.claims());
    assertEquals("Mara Ilves", line.written());
  }
}
