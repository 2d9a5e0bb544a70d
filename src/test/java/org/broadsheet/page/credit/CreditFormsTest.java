package org.broadsheet.page.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms in which papers write who took a picture, in the languages of the world: each kind of
/// place that a credit has in what is written with a picture, and each kind of label.
class CreditFormsTest {

  private static void assertSplit(String written, String caption, String credit) {
    CreditText.Split split = CreditText.split(written);
    assertEquals(credit, split.credit());
    assertEquals(caption, split.caption());
  }

  /// A label between the caption and the name, one language a line.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The pier at dusk. ~ Photograph: Mara Ilves/Northlight ~ Mara Ilves/Northlight",
        "Der Steg am Abend. ~ Foto: Mara Ilves/dpa ~ Mara Ilves/dpa",
        "Die Mole im Nebel. ~ Bildrechte: Mara Ilves ~ Mara Ilves",
        "La jetée au soir. ~ Crédit : Mara Ilves / AFP ~ Mara Ilves / AFP",
        "El muelle al atardecer. ~ Foto: Mara Ilves / EFE ~ Mara Ilves / EFE",
        "O cais ao entardecer. ~ Imagem: Mara Ilves/Lusa ~ Mara Ilves/Lusa",
        "Il molo di sera. ~ Fotografia: Mara Ilves/ANSA ~ Mara Ilves/ANSA",
        "De pier bij avond. ~ Beeld: Mara Ilves/ANP ~ Mara Ilves/ANP",
        "Kajen i skymningen. ~ Foto: Mara Ilves/TT ~ Mara Ilves/TT",
        "Kaia i skumringen. ~ Foto: Mara Ilves / NTB ~ Mara Ilves / NTB",
        "Molen i skumringen. ~ Foto: Mara Ilves/Ritzau Scanpix ~ Mara Ilves/Ritzau Scanpix",
        "Laituri illalla. ~ Kuva: Mara Ilves ~ Mara Ilves",
        "Bryggjan að kvöldi. ~ Ljósmynd/Mara Ilves ~ Mara Ilves",
        "Sadamakai õhtul. ~ Foto: Mara Ilves ~ Mara Ilves",
        "Mols vakarā. ~ Foto: Mara Ilves ~ Mara Ilves",
        "Molo wieczorem. ~ Fot. Mara Ilves / PAP ~ Mara Ilves / PAP",
        "Molo večer. ~ Zdroj: Mara Ilves/ČTK ~ Mara Ilves/ČTK",
        "A móló este. ~ Fotó: Mara Ilves ~ Mara Ilves",
        "Digul seara. ~ Sursa foto: Mara Ilves ~ Mara Ilves",
        "Lukobran navečer. ~ Izvor: Mara Ilves ~ Mara Ilves",
        "Причал вечером. ~ Фото: Мара Илвес / ТАСС ~ Мара Илвес / ТАСС",
        "Причал увечері. ~ Джерело: Мара Ілвес ~ Мара Ілвес",
        "Кеят вечерта. ~ Снимка: Мара Илвес ~ Мара Илвес",
        "Η προβλήτα το βράδυ. ~ Φωτογραφία: Μάρα Ίλβες ~ Μάρα Ίλβες",
        "Akşam iskele. ~ Fotoğraf: Mara Ilves ~ Mara Ilves",
        "Dermaga di senja hari. ~ Foto: Mara Ilves/Antara ~ Mara Ilves/Antara",
        "Cầu tàu lúc chiều tối. ~ Ảnh: Trần Mai ~ Trần Mai",
        "Gati jioni. ~ Picha: Mara Juma ~ Mara Juma",
        "الرصيف مساء. ~ تصوير: مارا الحداد ~ مارا الحداد",
        "اسکله در غروب. ~ عکس: مارا حدادی ~ مارا حدادی",
        "המזח בערב. ~ צילום: מארה כהן ~ מארה כהן",
        "शाम को घाट। ~ फोटो: मारा शर्मा ~ मारा शर्मा",
        "夕暮れの桟橋。 ~ 写真：森田海 ~ 森田海",
        "傍晚的码头。 ~ 图片：莫兰 ~ 莫兰",
        "傍晚的碼頭。 ~ 照片：莫蘭 ~ 莫蘭",
        "저녁의 부두. ~ 사진 출처 = 북광사진 ~ 북광사진",
      })
  void aLabelBehindTheCaption(String caption, String labelled, String credit) {
    assertSplit(caption + " " + labelled, caption, credit);
    assertSplit(labelled, "", credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The pier at dusk (AP Photo/Mara Ilves) ~ AP Photo/Mara Ilves",
        "The pier at dusk. (Photo by Mara Ilves) ~ Mara Ilves",
        "The pier at dusk (Picture: Mara Ilves/AP) ~ Mara Ilves/AP",
        "The pier at dusk. [File: Mara Ilves/Reuters] ~ Mara Ilves/Reuters",
        "The pier at dusk [Reuters] ~ Reuters",
        "The pier at dusk (Getty) ~ Getty",
        "The pier at dusk. (Mara Ilves for The Harbour Gazette) ~ Mara Ilves for The Harbour"
            + " Gazette",
        "The pier at dusk (Photo: Mara Ilves via Getty Images) ~ Mara Ilves via Getty Images",
        "Der Steg am Abend (Foto: Mara Ilves) ~ Mara Ilves",
        "La jetée au soir. (Photo Mara Ilves/AFP) ~ Mara Ilves/AFP",
        "El muelle al atardecer (Foto: Reuters) ~ Reuters",
        "저녁의 부두 [사진=연합뉴스] ~ 연합뉴스",
        "夕暮れの桟橋（写真：ロイター） ~ ロイター",
      })
  void bracketsAtTheEnd(String written, String credit) {
    assertEquals(credit, CreditText.split(written).credit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The pier was closed at dusk. Mara ILVES / AFP ~ Mara ILVES / AFP",
        "The pier was closed at dusk. Reuters/Mara Ilves ~ Reuters/Mara Ilves",
        "The pier was closed at dusk. Mara Ilves via Getty Images ~ Mara Ilves via Getty Images",
        "The pier at dusk | Mara Ilves/AP ~ Mara Ilves/AP",
        "The pier at dusk © Mara Ilves ~ Mara Ilves",
        "The pier at dusk. © 2026 Northlight Pictures ~ Northlight Pictures",
        "The pier at dusk. Courtesy of Mara Ilves ~ Mara Ilves",
        "The pier at dusk. Photo courtesy Mara Ilves ~ Mara Ilves",
        "The pier at dusk. Image via Northlight Pictures ~ Northlight Pictures",
        "The pier at dusk. Handout ~ Handout",
        "The pier at dusk. Supplied ~ Supplied",
        "夕暮れの桟橋＝森田海撮影 ~ 森田海",
        "부두는 저녁에 닫혔다. 연합뉴스 ~ 연합뉴스",
      })
  void aSentenceOfItsOwnABarASignOrALastWord(String written, String credit) {
    assertEquals(credit, CreditText.split(written).credit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Photo: Mara Ilves. The pier at dusk, before the storm. ~ Mara Ilves",
        "(Photo: Mara Ilves) The pier at dusk, before the storm ~ Mara Ilves",
      })
  void beforeTheCaption(String written, String credit) {
    assertEquals(credit, CreditText.split(written).credit());
    assertTrue(CreditText.split(written).caption().length() > 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image: The pier at dusk, with lorries waiting for the ferry",
        "Photo: the pier at dusk",
        "Picture: How the pier will look when it is rebuilt",
        "Bild: So soll der neue Steg aussehen",
        "The source: a spring above the village",
        "Source of the river Ilve",
        "The pier (left) and the old ice house (right)",
        "Mara Ilves (second from left) opens the pier",
        "Mara Ilves on the pier she built",
        "The pier, built by Mara Ilves and Bo Sample in 1964",
        "A map by the harbour office shows the pier",
        "The ferry Northlight leaves the pier. It sails twice a day.",
        "Minister Mara Ilves. Her party lost two seats.",
        "„Das war ein Fehler“, sagt Mara Ilves.",
        "Le port de Saint-Exemple, mardi",
        "La ministra Mara Ilves, durante la visita al muelle",
        "Марина Илвес на причале",
        "桟橋に立つ森田さん",
        "부두에 선 김 장관",
      })
  void aCaptionThatOnlyNamesWhatIsSeen(String caption) {
    assertSplit(caption, caption, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Photo: Mara Ilves ~ PHOTOGRAPHER",
        "Photo: Northern Wire ~ AGENCY",
        "Photo: Harbour News Agency ~ AGENCY",
        "Photo : Agence Littoral ~ AGENCY",
        "Фото: Агентство Причал ~ AGENCY",
        "写真：北光通信社 ~ AGENCY",
        "Photo: Mara Wireless ~ PHOTOGRAPHER",
        "Photo: Reuters ~ AGENCY",
        "Foto: dpa ~ AGENCY",
        "Photo: Harbour Museum ~ SOURCE",
        "Illustration: Mara Ilves ~ ILLUSTRATOR",
        "© Northlight Pictures ~ COPYRIGHT",
      })
  void whatTheOneNamedIs(String written, Role role) {
    assertEquals(role, Credits.line(written, Evidence.CAPTION).claims().getFirst().role());
  }

  @ParameterizedTest
  @ValueSource(strings = {"File photo", "Handout", "Submitted photo", "zVg", "Archiv", "Courtesy"})
  void aCreditThatNamesNobody(String written) {
    assertTrue(CreditText.isUnnamed(written));
    assertFalse(CreditText.whole(written).isEmpty());
  }
}
