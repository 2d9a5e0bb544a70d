package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may also like",
        "READ ALSO:",
        "» Mehr zum Thema",
        "Lire aussi :",
        "Te puede interesar",
        "Leggi anche",
        "Les også",
        "Czytaj też:",
        "Читайте также:",
        "Διαβάστε επίσης",
        "İlgili haberler",
        "Baca juga:",
        "関連記事",
        "延伸閱讀",
        "관련기사",
        "اقرأ أيضا",
        "قد يعجبك",
      })
  void aLineThatAnnouncesOtherStories(String line) {
    assertTrue(Phrases.announcesOthers(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than forty people came.",
        "The related costs were paid by the town",
        "Relations with the neighbours",
        "Popular music in the valley",
      })
  void aLineThatOnlySoundsLikeIt(String line) {
    assertFalse(Phrases.announcesOthers(line));
  }

  @Test
  void aLongLineAnnouncesNothing() {
    assertFalse(Phrases.announcesOthers("Read also " + "what the council said ".repeat(8)));
  }

  @Test
  void whatStandsBehindArticlesEndsThem() {
    assertTrue(Phrases.endsArticle("12 Comments"));
    assertTrue(Phrases.endsArticle("Über die Autorin"));
    assertTrue(Phrases.endsArticle("3 comentários"));
    assertTrue(Phrases.endsArticle("17 комментариев"));
    assertTrue(Phrases.endsArticle("Reacties (4)"));
    assertFalse(Phrases.endsArticle("Комментарий эксперта"));
    assertTrue(Phrases.endsArticle("Laisser un commentaire"));
    assertFalse(Phrases.endsArticle("Comments by the mayor caused a stir"));
  }

  @Test
  void aPromptAsksForSomethingElseThanReadingOn() {
    assertTrue(Phrases.isPrompt("Sign up for our newsletter, every Friday."));
    assertTrue(Phrases.isPrompt("Jetzt abonnieren und weiterlesen"));
    assertTrue(Phrases.isPrompt("© 2026 The Harbour Gazette"));
    assertTrue(Phrases.isPrompt("Подпишитесь на наш канал"));
    assertTrue(Phrases.isPrompt("The opinions expressed here are those of the author alone."));
    assertTrue(Phrases.isPrompt("Ces lignes n’engagent que leur auteur."));
    assertFalse(Phrases.isPrompt("Opinions on the bridge differ among the islanders."));
    assertFalse(Phrases.isPrompt("The council will follow the advice of its surveyor."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Previous post: Snow | Next post: A cow »",
        "Article précédent : la neige — Article suivant : une vache",
        "← Vorheriger Beitrag Nächster Beitrag →",
        "Предыдущая статья. Следующая статья",
        "前の記事 次の記事",
        "上一篇：雪 下一篇：牛",
      })
  void fromOneStoryToTheNext(String line) {
    assertTrue(Phrases.turnsPages(line));
  }

  @Test
  void oneDirectionAloneIsNoWayFromStoryToStory() {
    assertFalse(Phrases.turnsPages("The next train leaves at noon."));
    assertFalse(Phrases.turnsPages("Previous winters were colder."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14.03.2025 | 21:17", "Stand: 14. März 2025, 9:05 Uhr", "2025/3/14 21:17"})
  void aDayAndATimeOfDay(String line) {
    assertTrue(Phrases.isTimestamp(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It was 21:17 in 2025 when it began.", "The winter of 2025", "At 21:17"})
  void aSentenceWithATimeIsNoTimestamp(String line) {
    assertFalse(Phrases.isTimestamp(line));
  }

  @Test
  void aLongParagraphIsNoPrompt() {
    assertFalse(Phrases.isPrompt("Sign up for it, they said. " + "They spoke on. ".repeat(25)));
  }

  @Test
  void labelsOfThePageAreKnownWhateverTheirCapitals() {
    assertTrue(Phrases.isStock("ADVERTISEMENT"));
    assertTrue(Phrases.isStock(" Werbung: "));
    assertFalse(Phrases.isStock("Advertisement of the year"));
  }

  @Test
  void listsHaveALineForEachEntryAndCommentsForPeople() {
    List<String> stock = Lists.lines(Phrases.class, "stock.txt");
    assertTrue(stock.contains("anzeige"));
    assertEquals(0, stock.stream().filter(line -> line.startsWith("#") || line.isBlank()).count());
    assertThrows(IllegalStateException.class, () -> Lists.lines(Phrases.class, "none.txt"));
  }
}
