package org.broadsheet.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private final Names names = new Names("LUMINA WORKS CORP.", "LW-7");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "????? ??",
        "---",
        "2026",
        "x",
        "OLYMPUS DIGITAL CAMERA",
        "SONY DSC",
        "NIKON CORPORATION",
        "Canon",
        "Picasa",
        "Adobe Photoshop CS5",
        "unknown",
        "Photographer",
        "Your Name Here",
        "n/a",
        "IMG_0042.JPG",
        "Copyright",
        "(c) All rights reserved.",
        "Copyright © 2009",
        "lumina works",
        "LW 7",
      })
  void fillersAreNoNames(String text) {
    assertFalse(names.isName(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "AP",
        "王小明",
        "Ольга",
        "© 2026 Harbour Group. All rights reserved.",
        "Apple Valley Daily",
        "Canon Smith",
        "علي",
        "रवि",
      })
  void namesAre(String text) {
    assertTrue(names.isName(text));
  }

  @Test
  void aNameIsPutOnOneLine() {
    assertEquals("Jane Roe", Names.clean(" Jane\r\n\tRoe\0\0 "));
  }

  @Test
  void anOverlongNameIsCutBetweenCharacters() {
    String cut = Names.clean("😀".repeat(300));
    assertEquals("😀".repeat(200) + "…", cut);
    assertEquals("a".repeat(200), Names.clean("a".repeat(200)));
  }

  @Test
  void namesAreTheSameByTheirWords() {
    assertTrue(Names.same("Jane Roe/AP", "JANE ROE, AP"));
    assertFalse(Names.same("Jane Roe", "Jane"));
  }
}
