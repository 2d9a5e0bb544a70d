package org.broadsheet.feed.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import org.broadsheet.feed.xml.Window.Needle;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void itMovesThroughTheText() {
    Window window = new Window(new StringReader("ab".repeat(50_000)));
    for (int i = 0; i < 50_000; i++) {
      assertEquals('a', window.peek(0));
      assertTrue(window.startsWith("ab"));
      window.at += 2;
    }
    assertFalse(window.has(1));
    assertEquals(-1, window.peek(0));
  }

  @Test
  void itWidensAsFarAsSomebodyHasToSee() {
    Window window = new Window(new StringReader("x".repeat(300_000) + "y"));
    Needle needle = new Needle("y");
    assertEquals(-1, window.find(needle, 0, 100_000));
    assertEquals(300_000, window.find(needle, 0, 1_000_000));
    window.at += 10;
    assertEquals(299_990, window.find(needle, 0, 1_000_000));
    assertEquals('y', window.peek(299_990));
  }

  @Test
  void whatIsNotThereIsRememberedOnlyUpToWhereItWasLookedFor() {
    Window window = new Window(new StringReader("aaaa-->aa-->"));
    Needle needle = new Needle("-->");
    assertEquals(-1, window.find(needle, 0, 3));
    assertEquals(4, window.find(needle, 0, 100));
    window.at += 7;
    assertEquals(2, window.find(needle, 0, 100));
    window.at += 5;
    assertEquals(-1, window.find(needle, 0, 100));
  }
}
