package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.junit.jupiter.api.Test;

class CreditsTest {

  private static CreditLine line(String written) {
    return Credits.line(written, Evidence.CAPTION);
  }

  private static List<String> names(String written) {
    return line(written).claims().stream().map(claim -> claim.text()).toList();
  }

  private static List<Role> roles(String written) {
    return line(written).claims().stream().map(claim -> claim.role()).toList();
  }

  @Test
  void namesStayInTheOrderWritten() {
    assertEquals(List.of("Ann Example", "AP"), names("Ann Example/AP"));
    assertEquals(List.of("APA", "AFP", "Ann Example"), names("APA/AFP/Ann Example"));
    assertEquals(
        List.of("Ann Example", "Bloomberg", "Getty Images"),
        names("Ann Example/Bloomberg via Getty Images"));
    assertEquals(List.of("Ann Example", "EFE"), names("Ann Example (EFE)"));
  }

  @Test
  void hyphensWithinNamesDoNotPartThem() {
    assertEquals(List.of("EPA-EFE", "Ann-Marie Example"), names("EPA-EFE / Ann-Marie Example"));
    assertEquals(List.of("Ann Example", "AP"), names("Ann Example – AP"));
  }

  @Test
  void photographersAgenciesSourcesAndLicencesAreToldApart() {
    assertEquals(List.of(Role.PHOTOGRAPHER, Role.AGENCY), roles("Ann Example/Reuters"));
    assertEquals(List.of(Role.SOURCE), roles("Kremlin"));
    assertEquals(List.of(Role.SOURCE), roles("Ministry of Water"));
    assertEquals(List.of(Role.SOURCE), roles("Stadtarchiv Beispielstadt"));
    assertEquals(List.of(Role.PHOTOGRAPHER, Role.LICENCE), roles("Ann Example, CC BY-SA 4.0"));
  }

  @Test
  void namesInScriptsWithoutCapitalsAreNamesToo() {
    assertEquals(List.of(Role.PHOTOGRAPHER), roles("سلمى الحداد"));
    assertEquals(List.of(Role.AGENCY), roles("연합뉴스"));
  }

  @Test
  void aSignOfRightsNamesWhoOwnsIt() {
    assertEquals(List.of(Role.COPYRIGHT), roles("© Ann Example"));
    assertEquals(List.of(Role.AGENCY), roles("© dpa"));
  }

  @Test
  void whoDrewItIsNoPhotographer() {
    assertEquals(List.of(Role.ILLUSTRATOR), roles("Illustration: Ann Example"));
    assertEquals(List.of(Role.ILLUSTRATOR), roles("Grafik: Ann Example"));
  }

  @Test
  void labelsAndBracketsAreNotShown() {
    CreditLine line = line("(Photo: Ann Example/AP)");
    assertEquals("Ann Example/AP", line.written());
    assertEquals(Evidence.CAPTION, line.evidence());
  }
}
