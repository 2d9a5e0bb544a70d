package org.broadsheet.page.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KindTest {

  @Test
  void unknownElementsStandOnLinesOfTheirOwn() {
    assertEquals(Kind.BLOCK, Kind.of("my-story"));
    assertEquals(Kind.BLOCK, Kind.of("div"));
  }

  @Test
  void elementsOfOtherVocabulariesStandInTheLine() {
    assertEquals(Kind.INLINE, Kind.of("o:p"));
  }

  @Test
  void onlyInlineElementsAndLinksStandInTheLine() {
    assertTrue(Kind.of("span").inline());
    assertTrue(Kind.of("a").inline());
    assertFalse(Kind.of("p").inline());
    assertFalse(Kind.of("img").inline());
  }

  @Test
  void allHeadingsAreHeadings() {
    for (int level = 1; level <= 6; level++) assertEquals(Kind.HEADING, Kind.of("h" + level));
  }

  @Test
  void whatNobodySeesIsSilent() {
    assertEquals(Kind.SILENT, Kind.of("script"));
    assertEquals(Kind.SILENT, Kind.of("template"));
  }
}
