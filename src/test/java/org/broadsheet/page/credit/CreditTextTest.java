package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Photo: Ann Example ~ Ann Example",
        "Photograph by Ann Example for The Gazette ~ Ann Example for The Gazette",
        "Photo credit: Ann Example/AP ~ Ann Example/AP",
        "Photo courtesy of Ann Example ~ Ann Example",
        "Courtesy: Ann Example ~ Ann Example",
        "Image source: Getty Images ~ Getty Images",
        "Picture: Ann Example ~ Ann Example",
        "Illustration by Ann Example ~ Ann Example",
        "© Ann Example ~ Ann Example",
        "© 2026 Ann Example ~ Ann Example",
        "Foto: Ann Example/dpa ~ Ann Example/dpa",
        "Foto von Ann Example ~ Ann Example",
        "Bild: Ann Example ~ Ann Example",
        "Bildquelle: Ann Example ~ Ann Example",
        "Quelle: dpa ~ dpa",
        "Archivfoto: Ann Example ~ Ann Example",
        "Crédit photo : Ann Example ~ Ann Example",
        "Photo d’Ann Example ~ Ann Example",
        "Fotografía: Ann Example ~ Ann Example",
        "Cortesía de Ann Example ~ Ann Example",
        "Crédito da foto: Ann Example ~ Ann Example",
        "Foto di Ann Example ~ Ann Example",
        "Beeld: Ann Example ~ Ann Example",
        "Kuva: Ann Example ~ Ann Example",
        "Fot. Ann Example / PAP ~ Ann Example / PAP",
        "Zdroj: Ann Example ~ Ann Example",
        "Sursa foto: Ann Example ~ Ann Example",
        "Źródło zdjęcia: Ann Example ~ Ann Example",
        "Fotó: Ann Example ~ Ann Example",
        "Фото: Анна Пример ~ Анна Пример",
        "Источник: ТАСС ~ ТАСС",
        "Φωτογραφία: Άννα Παράδειγμα ~ Άννα Παράδειγμα",
        "Fotoğraf: Ann Example ~ Ann Example",
        "Ảnh: Nguyễn An ~ Nguyễn An",
        "写真：山田太郎 ~ 山田太郎",
        "山田太郎撮影 ~ 山田太郎",
        "圖／陳大文攝 ~ 陳大文",
        "사진=김철수 ~ 김철수",
        "تصوير: سلمى الحداد ~ سلمى الحداد",
        "צילום: נועה כהן ~ נועה כהן",
        "(Photo: Ann Example) ~ Ann Example",
        "[Foto: Ann Example] ~ Ann Example",
        "(Ann Example/Reuters) ~ Ann Example/Reuters",
        "AFP ~ AFP",
        "Handout ~ Handout",
        "Submitted photo ~ Submitted photo",
        "zVg ~ zVg",
      })
  void aTextThatIsACreditAndNothingElse(String written, String credit) {
    assertEquals(credit, CreditText.whole(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The tower at Skerry Point was last staffed in 1988.",
        "Image: Lorries queue for two miles outside the port",
        "Photo: the moment at which the wall gave way to the river",
        "Source of the river",
        "Ann Example",
        "From left: Ann Example, Bo Sample and Cy Specimen (with trophy)",
        "Bild der Woche",
        "Foto de familia",
        "It was AP that said so first.",
      })
  void aTextThatIsNoCredit(String written) {
    assertEquals("", CreditText.whole(written));
  }

  @Test
  void aLongTextIsNoCredit() {
    assertEquals("", CreditText.whole("Photo: " + "Ann Example, ".repeat(20)));
  }

  @Test
  void onlyALabelMakesAName() {
    assertEquals("Ann Example", CreditText.labelledWhole("Photo: Ann Example"));
    assertEquals("", CreditText.labelledWhole("Ann Example/Reuters"));
    assertEquals("", CreditText.labelledWhole("Photo: She came. Then she left."));
  }

  @Test
  void anElementThatIsKnownToHoldTheCreditNeedsNoLabel() {
    assertEquals("Ann Example", CreditText.known("Ann Example"));
    assertEquals("Ann Example", CreditText.known("Photo by: Ann Example"));
    assertEquals("Ann Example", CreditText.known("(© Ann Example)"));
    assertEquals("", CreditText.known("—"));
    assertEquals("", CreditText.known("word ".repeat(100)));
  }

  @Test
  void marksAroundACreditAreNoPartOfIt() {
    assertEquals("Ann Example", CreditText.clean(" : Ann Example / "));
    assertEquals("Ann Example", CreditText.clean("Ann Example."));
    assertEquals("Example Inc.", CreditText.clean("Example Inc."));
    assertEquals("Ann E.", CreditText.clean("Ann E."));
    assertEquals("Ann Example (AP)", CreditText.clean("Ann Example (AP)"));
  }

  @Test
  void bracketsAroundAllAreTakenOff() {
    assertEquals("a", CreditText.unwrapped("([a])"));
    assertEquals("(a) b (c)", CreditText.unwrapped("(a) b (c)"));
    assertEquals("（a]", CreditText.unwrapped("（a]"));
  }

  @Test
  void aLabelAloneIsRecognised() {
    assertTrue(CreditText.isLabel("Photo:"));
    assertTrue(CreditText.isLabel("Image source"));
    assertTrue(CreditText.isLabel("Bildrechte:"));
    assertFalse(CreditText.isLabel("Photo: Ann Example"));
    assertFalse(CreditText.isLabel(""));
    assertFalse(CreditText.isLabel("Harbour"));
  }

  @Test
  void namesAreNames() {
    assertTrue(CreditText.isNames("Ann Example"));
    assertTrue(CreditText.isNames("(Ann van der Berg / Bo Sample)"));
    assertFalse(CreditText.isNames("Ann Example waves"));
    assertFalse(CreditText.isNames("ann example"));
    assertFalse(CreditText.isNames("Route 66"));
  }
}
