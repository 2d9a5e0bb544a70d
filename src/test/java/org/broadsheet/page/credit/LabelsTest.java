package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelsTest {

  private static String behind(String text) {
    return text.substring(Labels.end(text));
  }

  @Test
  void aLabelEndsWhereTheNameBegins() {
    assertEquals("Ann", behind("Photo: Ann"));
    assertEquals("Ann", behind("PHOTO BY Ann"));
    assertEquals("Ann", behind("Foto: © 2026 Ann"));
    assertEquals("Ann", behind("Photo/Ann"));
    assertEquals("Ann", behind("| Bild – Ann"));
  }

  @Test
  void aLabelWithoutAMarkIsNone() {
    assertEquals(0, Labels.end("Photo Ann"));
    assertEquals(0, Labels.end("Photographers met"));
    assertEquals(0, Labels.end("Photo/video equipment"));
  }

  @Test
  void whereACreditIsKnownToFollowALabelNeedsNoMark() {
    assertEquals("Ann", "Photo Ann".substring(Labels.bareEnd("Photo Ann")));
  }

  @Test
  void namesThatBeginLikeALabelAreNames() {
    assertEquals(0, Labels.bareEnd("photogenic"));
    assertEquals(0, Labels.bareEnd("Arthur Example"));
    assertEquals(0, Labels.bareEnd("Virginia Example"));
    assertEquals(5, Labels.bareEnd("PhotoAnn Example"));
  }

  @Test
  void labelsStandWithinATextBehindAMarkOrASpace() {
    assertTrue(Labels.within("The ferry. Photo: Ann").find());
    assertTrue(Labels.within("The ferry (Foto: Ann)").find());
    assertTrue(Labels.within("ferry© Ann").find());
    assertFalse(Labels.within("The telephoto: a long lens").find());
  }
}
