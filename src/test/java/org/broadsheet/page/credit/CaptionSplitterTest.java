package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The ferry in dock. (AP Photo/Ann Example) ~ The ferry in dock. ~ AP Photo/Ann Example",
        "The ferry in dock. (Ann Example/Reuters) ~ The ferry in dock. ~ Ann Example/Reuters",
        "The ferry in dock. [Photo: Ann Example] ~ The ferry in dock. ~ Ann Example",
        "The ferry in dock. (Ann Example) ~ The ferry in dock. ~ Ann Example",
        "The ferry in dock. Photo: Ann Example ~ The ferry in dock. ~ Ann Example",
        "The ferry in dock | Foto: Ann Example ~ The ferry in dock ~ Ann Example",
        "The ferry in dock. © Ann Example ~ The ferry in dock. ~ Ann Example",
        "The ferry in dock. Ann Example/AFP ~ The ferry in dock. ~ Ann Example/AFP",
        "The ferry in dock • Getty Images ~ The ferry in dock ~ Getty Images",
        "The ferry in dock. Submitted photo ~ The ferry in dock. ~ Submitted photo",
        "The ferry, photo by Ann Example ~ The ferry ~ Ann Example",
        "(Foto: Ann Example) Die Fähre liegt im Hafen. ~ Die Fähre liegt im Hafen. ~ Ann Example",
        "Foto: Ann Example | Die Fähre liegt im Hafen. ~ Die Fähre liegt im Hafen. ~ Ann Example",
        "港に停泊する船＝山田太郎撮影 ~ 港に停泊する船 ~ 山田太郎",
        "停在港口的船。（圖／陳大文攝） ~ 停在港口的船。 ~ 陳大文",
        "항구에 정박한 배. 연합뉴스 ~ 항구에 정박한 배. ~ 연합뉴스",
        "Паром в порту. Фото: Анна Пример ~ Паром в порту. ~ Анна Пример",
      })
  void aCaptionWithItsCredit(String written, String caption, String credit) {
    CreditText.Split split = CreditText.split(written);
    assertEquals(credit, split.credit());
    assertEquals(caption, split.caption());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry in dock.",
        "The ferry Anna (right) and the tug Bo (left)",
        "Ann Example (41) holds the rope",
        "A photo by the window",
        "The picture shows: a ferry, a tug and two buoys",
        "Mr. Example meets St. John’s choir",
        "Fotos de familia en la pared",
        "Ships of the line in 1805 (painting)",
        "The source: a spring below the church",
      })
  void aCaptionWithoutACreditStaysWhole(String written) {
    CreditText.Split split = CreditText.split(written);
    assertEquals("", split.credit());
    assertEquals(written, split.caption());
  }

  @Test
  void aTextThatIsOnlyACreditHasNoCaption() {
    CreditText.Split split = CreditText.split("Photo: Ann Example");
    assertEquals("", split.caption());
    assertEquals("Ann Example", split.credit());
  }

  @Test
  void spacesAreSingleBeforeItIsTakenApart() {
    assertEquals("A ferry.", CreditText.split("A \n ferry.   Photo:\u00a0Ann Example").caption());
  }

  @Test
  void aParagraphIsACaptionOnlyWithAMarkAndALabel() {
    assertEquals(
        "Ann Example", CreditText.markedSplit("The ferry in dock | Foto: Ann Example").credit());
    assertEquals("", CreditText.markedSplit("He told AFP. Ann Example/AFP").credit());
    assertEquals("", CreditText.markedSplit("The town bought it (Ann Example said)").credit());
  }

  @Test
  void sentencesEndAtMarksButNotAtInitials() {
    assertTrue(CaptionSplitter.hasSentences("One. Two"));
    assertTrue(CaptionSplitter.hasSentences("一。二三"));
    assertFalse(CaptionSplitter.hasSentences("J. Example, St. Bride and A. B. Sample"));
    assertFalse(CaptionSplitter.hasSentences("One."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "Photo: ", "Foto/", "© ", "a. ", "| ", "J. (", "写真＝", "- - by "})
  void hostileCaptionsDoNotTakeLong(String piece) {
    String hostile = piece.repeat(4_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CreditText.split(hostile));
  }
}
