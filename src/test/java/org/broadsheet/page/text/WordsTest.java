package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void capitalsAndMarksDoNotCount() {
    assertEquals(List.of("rain", "in", "spain"), Words.of("“Rain, in SPAIN!”"));
  }

  @Test
  void eachChineseCharacterIsAWord() {
    assertEquals(List.of("雨", "水", "abc", "日"), Words.of("雨水abc日"));
  }

  @Test
  void accentsThatFollowTheirLetterBelongToTheWord() {
    assertEquals(1, Words.of("cafe\u0301").size());
    assertEquals(1, Words.of("हिन्दी".substring(0, 2)).size());
  }

  @Test
  void whatSaysTheSameHasTheSameKey() {
    assertEquals(Words.key("Night trains: return"), Words.key("NIGHT TRAINS — RETURN"));
    assertEquals("", Words.key(" … "));
  }

  @Test
  void overlapIsSeenFromTheShorterText() {
    assertEquals(1, WordSet.of("night trains").overlap(WordSet.of("the night trains return")));
    assertEquals(0.5, WordSet.of("night owls").overlap(WordSet.of("the night trains return")));
    assertEquals(0, WordSet.of("").overlap(WordSet.of("night")));
  }

  @Test
  void likenessIsSeenFromBothTexts() {
    assertEquals(
        2.0 / 3, WordSet.of("night trains").likeness(WordSet.of("night trains return again")));
    assertEquals(1, WordSet.of("a b").likeness(WordSet.of("b a")));
    assertEquals(0, WordSet.of("").likeness(WordSet.of("")));
  }
}
