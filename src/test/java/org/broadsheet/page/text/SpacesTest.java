package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpacesTest {

  @Test
  void everyKindOfWhiteSpaceIsASingleSpace() {
    assertEquals("a b c d", Spaces.single(" a\u00a0\n b\u3000\t\u200bc\ufeff d\r\n"));
  }

  @Test
  void whatIsNoSpaceStays() {
    assertFalse(Spaces.isSpace('\u00ad'));
    assertTrue(Spaces.isSpace('\u2003'));
    assertEquals("", Spaces.single("\u2060 "));
  }

  @Property
  void singleSpacesStayAsTheyAre(@ForAll String text) {
    String once = Spaces.single(text);
    assertEquals(once, Spaces.single(once));
  }
}
