package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void lettersAndDigitsCountAndMarksDoNot() {
    assertEquals(7, Letters.in("Rain: 365 …"));
  }

  @Test
  void aSignThatStandsForAWordCountsAsSeveralLetters() {
    assertEquals(3, Letters.in("雨"));
    assertEquals(2, Letters.in("あ"));
    assertEquals(2, Letters.in("비"));
    assertEquals(0, Letters.in("。、"));
  }

  @Test
  void lettersOfOtherAlphabetsCountOnce() {
    assertEquals(5, Letters.in("дождь"));
    assertEquals(3, Letters.in("été"));
  }
}
