package org.broadsheet.feed.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "color: red|color: red",
        "COLOR:#fff;font-family:'A B', serif|COLOR:#fff;font-family:'A B', serif",
        "color:rgb(1, 2, 3);margin:0 auto !important|color:rgb(1, 2, 3);margin:0 auto !important",
        "color:red;position:fixed;width:1px|color:red; width:1px;",
        "background:url(x)|``",
        "color:expression(x)|``",
        "color:re\\64|``",
        "color:red/**/|``",
        "color|``",
        "@import 'x'|``",
        ";;|;;"
      })
  void onlyWhatSetsTextStays(String style, String harmless) {
    assertEquals(harmless, Styles.harmless(style));
  }

  @Test
  void veryLongOnesAreDropped() {
    assertEquals("", Styles.harmless("color:red;".repeat(1_000)));
  }
}
