package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.search.Words.Kind;
import org.broadsheet.search.Words.Token;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final WordAnalyzer analyzer = new WordAnalyzer();

  @Test
  void runsWithoutSpacesAreCutIntoPairsThatFollowEachOther() {
    assertEquals(
        List.of(
            new Token("go", 0, Kind.WORD),
            new Token("富士", 1, Kind.PAIR),
            new Token("士山", 2, Kind.PAIR),
            new Token("雨", 3, Kind.SINGLE),
            new Token("2026", 4, Kind.WORD),
            new Token("年", 5, Kind.SINGLE)),
        Words.of(analyzer, "Go 富士山。雨 2026年"));
  }

  @Test
  void charactersOutsideTheBasicPlaneAreNotCutInTwo() {
    assertEquals(
        List.of(new Token("𠮷野", 0, Kind.PAIR), new Token("野家", 1, Kind.PAIR)),
        Words.of(analyzer, "𠮷野家"));
  }

  @Test
  void invisibleCharactersAreTakenOut() {
    assertEquals("Donaudampf", Words.visible("Donau\u00ADdampf"));
    assertEquals("a b", Words.visible("\u2067a\u2069 b\uFEFF"));
  }

  @Test
  void whatJoinsWordsSetsThemApart() {
    assertEquals("l élection d Obama", Words.apart("l’élection d'Obama"));
  }
}
