package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe|Jane Doe",
        "jane@p.example (Jane Doe)|Jane Doe",
        "Jane Doe (jane@p.example)|Jane Doe",
        "Jane Doe <jane@p.example>|Jane Doe",
        "Jane Doe <mailto:jane@p.example>|Jane Doe",
        "jane@p.example|jane@p.example",
        "mailto:jane@p.example|jane@p.example",
        "jane@p.example ()|jane@p.example",
        "@jane|@jane",
        "Jane @ home|Jane @ home"
      })
  void theNameIsWhatIsNotTheAddress(String author, String name) {
    assertEquals(name, Authors.name(author));
  }

  @Test
  void longNonsenseIsLeftAlone() {
    String nonsense = "a@".repeat(5_000);
    assertEquals(nonsense, Authors.name(nonsense));
  }
}
