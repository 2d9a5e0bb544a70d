package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorPagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/author/mara-ilves",
        "https://paper.example/profile/mara-ilves/",
        "/de/Autoren/mara-ilves-104",
        "https://paper.example/by/mara?from=story",
      })
  void theyStandInAFolderOfTheirOwn(String address) {
    assertTrue(AuthorPages.isOne(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "author",
        "/author/",
        "/authority/on-wind",
        "/news/standing-by",
        "https://author/",
        "/weather/people",
      })
  void otherPagesDoNot(String address) {
    assertFalse(AuthorPages.isOne(address));
  }
}
