package org.broadsheet.page.text;

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
}
