package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Example and Bo Sample",
        "by Ann Example, Bo Sample",
        "Written by Ann Example & Bo Sample",
        "Von Ann Example und Bo Sample",
        "Par Ann Example et Bo Sample",
        "Por Ann Example y Bo Sample",
        "di Ann Example e Bo Sample",
        "Door Ann Example en Bo Sample",
        "Av Ann Example og Bo Sample",
        "Ann Example | Bo Sample",
        "Ann Example (text), Bo Sample, Staff Writers",
        "Text: Ann Example/Bo Sample",
        "Ann Example i Bo Sample",
      })
  void theNamesInAByline(String byline) {
    assertEquals(List.of("Ann Example", "Bo Sample"), Bylines.names(byline));
  }

  @Test
  void namesInOtherScripts() {
    assertEquals(List.of("Анна Пример"), Bylines.names("Автор: Анна Пример"));
    assertEquals(List.of("林佩珊"), Bylines.names("記者 林佩珊"));
    assertEquals(List.of("سلمى الحداد"), Bylines.names("بقلم: سلمى الحداد"));
    assertEquals(List.of("נועה ברקוביץ"), Bylines.names("מאת נועה ברקוביץ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Example on March 3, 2026",
        "Ann Example, 03.03.2026",
        "Von Ann Example am Dienstag, 3. März 2026",
        "Posted by Ann Example 3 days ago",
        "Publié par Ann Example le 3 mars 2026",
        "Escrito por Ann Example el 3 de marzo",
      })
  void theDateBehindANameIsNoPartOfIt(String byline) {
    assertEquals(List.of("Ann Example"), Bylines.names(byline));
  }

  @Test
  void namesInBracketsAreNamesToo() {
    assertEquals(
        List.of("Ann Example", "Bo Sample", "Cy Pattern"),
        Bylines.names("Ann Example (avec Bo Sample et Cy Pattern)"));
  }

  @Test
  void aReportersTitleBehindTheNameIsNoPartOfIt() {
    assertEquals(List.of("김혜진"), Bylines.names("김혜진 기자"));
  }

  @Test
  void theAgencyATextIsFromIsNamedWithoutItsLabel() {
    assertEquals(List.of("AFP"), Bylines.names("Bron: AFP"));
    assertEquals(List.of("Reuters"), Bylines.names("Источник: Reuters"));
  }

  @Test
  void whereABylineIsSureAnyNameWillDo() {
    assertEquals("ilse", Bylines.nickname("Posted by ilse"));
    assertEquals("rowing_bo", Bylines.nickname("Eingestellt von rowing_bo am 3. März 2026"));
    assertEquals("Staff Writer", Bylines.nickname("By Staff Writer"));
    assertEquals("", Bylines.nickname("3 comments"));
    assertEquals("", Bylines.nickname("Follow us"));
    assertEquals("", Bylines.nickname("This is the author who wrote the whole thing in one night"));
    assertTrue(Bylines.isSurelyOpened("Posted by ilse"));
    assertFalse(Bylines.isSurelyOpened("By ilse"));
    assertFalse(Bylines.isSurelyOpened("Posted 3 days ago"));
  }

  @Test
  void aLineOfNamesHoldsNothingElse() {
    assertTrue(Bylines.areNames("Ann Example"));
    assertTrue(Bylines.areNames("Ann Example/Bo Sample"));
    assertFalse(Bylines.areNames("Ann Example, harbour master"));
    assertFalse(Bylines.areNames("Breaking News"));
  }

  @Test
  void anAgencyIsANameThoughItIsOneWord() {
    assertEquals(List.of("Reuters"), Bylines.names("By Reuters"));
    assertEquals(List.of("Ann Example", "AP"), Bylines.names("Ann Example, AP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Updated 3 hours ago",
        "Share this story",
        "By the way",
        "ann@paper.example",
        "Subscribe Now",
        "Harbour",
        "What happens next?",
      })
  void aLineWithoutNames(String line) {
    assertEquals(List.of(), Bylines.names(line));
  }

  @Test
  void whatThePageStatesNeedsLessSuspicion() {
    assertEquals(List.of("dpa-infocom", "Ann Example"), Bylines.stated("dpa-infocom; Ann Example"));
    assertEquals(List.of("The Editors"), Bylines.stated("The Editors"));
    assertEquals(List.of(), Bylines.stated("ann@paper.example"));
  }

  @Test
  void aNameHasTwoToFiveWordsWithCapitals() {
    assertTrue(Bylines.isName("Ann Example"));
    assertTrue(Bylines.isName("Ann van der Berg"));
    assertFalse(Bylines.isName("Ann"));
    assertFalse(Bylines.isName("Ann sings loud and clear"));
    assertFalse(Bylines.isName("One Two Three Four Five Six"));
  }

  @Test
  void aLineThatBeginsAsBylinesDoIsOne() {
    assertTrue(Bylines.isOpened("By Ann Example"));
    assertTrue(Bylines.isOpened("Von Ann Example"));
    assertFalse(Bylines.isOpened("By noon the harbour was full"));
    assertFalse(Bylines.isOpened("Ann Example"));
  }

  @Test
  void theSameNameCountsOnce() {
    assertEquals(
        List.of("Ann Example"),
        Bylines.distinct(List.of("Ann Example", "ANN EXAMPLE", "ann-example")));
  }
}
