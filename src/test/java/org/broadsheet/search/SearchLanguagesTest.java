package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.news.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchLanguagesTest {
  @TempDir Path folder;
  private Search search;

  @BeforeEach
  void open() {
    search = Search.open(folder, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    search.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, The elections were called, election",
    "de, Die Häuser am Hafen, Haus",
    "de, Die Häuser am Hafen, hauser",
    "fr, Les journaux ont parlé des élections, election",
    "fr, Il s’agit de l’arbre, arbre",
    "es, Las elecciones generales, elección",
    "it, Le elezioni dell’anno, elezione",
    "pt-BR, As eleições gerais, eleição",
    "nl, De verkiezingen van dit jaar, verkiezing",
    "sv, Tidningarna skrev om hamnen, tidning",
    "nb, Avisene skrev om havnen, havn",
    "da, Aviserne skrev om havnen, havn",
    "fi, Taloissa asuu ihmisiä, talo",
    "hu, A házakban emberek élnek, ház",
    "cs, O volbách se mluvilo, volby",
    "ru, В газетах писали о выборах, газета",
    "bg, Вестниците писаха за изборите, избори",
    "ro, Ziarele au scris despre alegeri, ziar",
    "el, Οι εφημερίδες έγραψαν, εφημερίδα",
    "tr, Gazeteler seçimleri yazdı, seçim",
    "tr, Gazeteler seçimleri yazdı, gazete",
    "ar, كتبت الصحف عن الانتخابات, انتخابات",
    "fa, روزنامه‌ها دربارهٔ انتخابات نوشتند, روزنامه",
    "hi, अख़बारों ने चुनावों पर लिखा, चुनाव",
    "id, Dia membacakan koran itu, baca",
    "lt, Laikraščiai rašė apie rinkimus, laikraštis"
  })
  void aWordIsFoundInItsInflectionsInItsLanguage(String language, String text, String query) {
    write(Sample.of(1, text).language(language), Sample.of(2, "Nothing").language("en"));
    assertFound(query + " ", 1);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 东京发生大火, 大火",
    "zh, 东京发生大火, 火",
    "zh, 东京发生大火, 东",
    "zh, 东京发生大火, 发生大",
    "zh-Hant, 東京發生大火, 發生",
    "ja, 東京で大きな火事がありました。, 火事",
    "ja, カメラマンが撮影した, カメラ",
    "ja, ｶﾒﾗﾏﾝが撮影した, カメラ",
    "ja, 11月23日は勤労感謝の日, 11月23日",
    "ko, 서울에서 대통령이 말했다, 대통령",
    "ko, 서울에서 대통령이 말했다, 서울",
    "th, เกิดเพลิงไหม้ที่ท่าเรือ, ท่าเรือ",
    "lo, ເກີດໄຟໄໝ້ຢູ່ທ່າເຮືອ, ທ່າເຮືອ",
    "km, ភ្លើងឆេះនៅកំពង់ផែ, កំពង់ផែ",
    "my, ဆိပ်ကမ်းတွင်မီးလောင်, မီးလောင်"
  })
  void whatIsWrittenWithoutSpacesIsFoundByAnyPart(String language, String text, String query) {
    write(Sample.of(1, text).language(language), Sample.of(2, "Nothing").language("en"));
    assertFound(query, 1);
    assertFound(query + " ", 1);
    assertFound("\"" + query + "\"", 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Müller sagte, muller",
    "Muller said, MÜLLER",
    "İstanbul ve Diyarbakır, istanbul diyarbakir",
    "Ο ΔΡΟΜΟΣ, δρόμος",
    "Ёлка в лесу, елка",
    "Øresund og Łódź, oresund lodz",
    "Straße, strasse",
    "Việt Nam, viet",
    "שָׁלוֹם, שלום",
    "مُحَمَّد, محمد",
    "أحمد, احمد",
    "ＡＢＣ ２０２６, abc 2026",
    "عام ٢٠٢٦, 2026",
    "e\u0301te\u0301, été",
    "😀 smile, 😀"
  })
  void accentsWidthAndFormDoNotMatter(String text, String query) {
    write(Sample.of(1, text).language(""));
    assertFound(query + " ", 1);
  }

  @Test
  void vowelSignsThatMakeAnotherWordDoMatter() {
    write(Sample.of(1, "दिन").language(""), Sample.of(2, "दान").language(""));
    assertFound("दिन ", 1);
  }

  @Test
  void linesOfMixedDirectionAreFoundByEitherScript() {
    write(Sample.of(1, "The word \u2067שלום\u2069 means peace, و سلام too").language("en"));
    assertFound("שלום peace سلام ", 1);
  }

  @Test
  void aStemOfOneLanguageIsNotTakenForAWordOfAnother() {
    write(
        Sample.of(1, "Il porto di Genova").language("it"),
        Sample.of(2, "He dies at the end").language("en"));
    assertFound("dies ", 2);
    assertFound("-dies ", 1);
  }

  @Test
  void aQueryFindsItsInflectionsInAllLanguagesOfTheIndex() {
    write(
        Sample.of(1, "Les élections").language("fr"),
        Sample.of(2, "The elections").language("en"),
        Sample.of(3, "The elections").language(""));
    Hits hits = search.find("election ", Sort.NEWEST, 10);
    assertArrayEquals(new long[] {2, 1}, hits.ids());
  }

  @Test
  void titlesAndCaptionsOfEveryLanguageAreFoundByTheirPart() {
    write(
        Sample.of(1, "x").language("de").title("Große Häuser"),
        Sample.of(2, "x").language("ja").captions("東京の火事"),
        Sample.of(3, "x").language("ru").credits("Фото: Анна Иванова"));
    assertFound("title:haus ", 1);
    assertFound("caption:火事", 2);
    assertFound("credit:иванова ", 3);
    assertFound("credit:\"Анна Иванова\"", 3);
  }

  private void write(Sample... samples) {
    List<Indexed> articles = Arrays.stream(samples).map(Sample::article).toList();
    assertNull(search.write(articles, List.of(), 1));
  }

  private void assertFound(String query, long... ids) {
    Hits hits = search.find(query, Sort.RELEVANCE, 100);
    assertNull(hits.problem());
    assertArrayEquals(ids, hits.ids(), query);
    assertEquals(ids.length, hits.total());
  }
}
