package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Example",
        "Ann Example and Bo Sample for The Gazette",
        "Ann van der Berg/dpa",
        "@annexample",
        "EPA-EFE / Ann Example / Pool",
        "Анна Пример / ТАСС",
        "山田太郎",
        "Обласний архів",
      })
  void whatCanBeACredit(String text) {
    assertTrue(Names.arePlausible(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "!",
        "the moment the wall gave way",
        "Lorries queue outside the port for two miles",
        "雨が降った、それから雪になった、そして",
      })
  void whatCannot(String text) {
    assertFalse(Names.arePlausible(text));
  }

  @Test
  void namesAloneHaveNoNumbersAndBeginWithACapital() {
    assertTrue(Names.areAll("Ann Example"));
    assertFalse(Names.areAll("Ann Example 41"));
    assertFalse(Names.areAll("von Ann Example"));
    assertFalse(Names.areAll("Ann sings"));
  }

  @Test
  void anAgencyAmongTheNamesMakesThemACredit() {
    assertTrue(Names.areAgencys("Ann Example/AP"));
    assertTrue(Names.areAgencys("Reuters"));
    assertFalse(Names.areAgencys("Ann Example"));
    assertFalse(Names.areAgencys("Reuters reported in 2024"));
  }

  @Test
  void scriptsWithoutCapitalsAreRecognised() {
    assertTrue(Names.isUncased("山田太郎 AP"));
    assertFalse(Names.isUncased("Анна"));
  }

  @Test
  void shortAgenciesAreAgenciesOnlyInCapitals() {
    assertTrue(Agencies.isAgency("AA"));
    assertFalse(Agencies.isAgency("aa"));
    assertTrue(Agencies.isAgency("GETTY IMAGES"));
    assertTrue(Agencies.isAgency("getty images"));
    assertFalse(Agencies.isAgency(""));
  }

  @Test
  void anAgencyStandsAtTheBeginningOrEndOfAPart() {
    assertTrue(Agencies.namesOne("Ann Example/AFP"));
    assertTrue(Agencies.namesOne("Ann Example via Getty Images"));
    assertTrue(Agencies.namesOne("dpa Ann Example"));
    assertFalse(Agencies.namesOne("The AP style guide says so"));
  }
}
