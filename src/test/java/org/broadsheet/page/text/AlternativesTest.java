package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private final Alternatives some =
      new Alternatives(
          List.of("read more", "(?:\\d+ )?comments?", ".{0,6}letters?", "ещё.*", "(?:the )?latest"),
          "[\\s:]*");

  private boolean matches(String text) {
    return some.at(text).matches();
  }

  @Test
  void anyOfThemMatchesWhateverItsCapitals() {
    assertTrue(matches("read more:"));
    assertTrue(matches("Read More"));
    assertTrue(matches("ЕЩЁ по теме"));
  }

  @Test
  void optionalBeginningsAreNotForgotten() {
    assertTrue(matches("comments"));
    assertTrue(matches("12 comments"));
    assertTrue(matches("latest"));
    assertTrue(matches("The latest"));
  }

  @Test
  void whatMayBeginWithAnythingIsTriedForAnything() {
    assertTrue(matches("newsletter"));
    assertTrue(matches("読者letters"));
  }

  @Test
  void nothingElseMatches() {
    assertFalse(matches(""));
    assertFalse(matches("read on"));
    assertFalse(matches("quay"));
    assertFalse(matches("\uD83D\uDE00 read more"));
  }

  @Test
  void aLongerTextIsBegun() {
    assertTrue(some.at("Latest: the ferry is late").lookingAt());
    assertFalse(some.at("Latest: the ferry is late").matches());
  }

  @Test
  void withinATextTheyAreSoughtWhereWordsBegin() {
    Alternatives some = new Alternatives(List.of("sign up\\b", "cookies?\\b", "会員"), "");
    assertTrue(some.isIn("If you like, Sign Up here."));
    assertTrue(some.isIn("(cookie)"));
    assertTrue(some.isIn("無料会員"), "where no spaces stand between words");
    assertFalse(some.isIn("Design up to the roof"));
    assertFalse(some.isIn("Cookiecutter"));
    assertFalse(some.isIn(""));
  }

  @Test
  void eachIsCountedOnce() {
    Alternatives some = new Alternatives(List.of("accept all", "all"), "");
    assertEquals(2, some.timesIn("Accept all, or not all."));
    assertEquals(0, some.timesIn("Nothing."));
  }
}
