package org.broadsheet.page.credit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that papers put before a credit, in the languages of the world: "Photo:", "Foto von",
/// "撮影＝". Most of them can also be said of what a picture shows, so what follows has to look like
/// names too.
final class Labels {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// Said of the picture.
  private static final String PICTURE =
      "(?:cover |file |lead |main |title |top |header |featured |feature |stock |staff |aerial |all"
          + " )?(?:photo(?:s|graph|graphs|graphy|graphies|graphie|grapher|graphers)?|picture|pictures|pic|pics|image|images|visual|visuals|illustration|illustrations|graphic|graphics|infographic|artwork|art|drawing|collage|montage|screenshot|screengrab|screen"
          + " grab|video|still"
          + "|foto|fotos|fotó|fotók|fotografía|fotografías|fotografia|fotografie|fotograf|fotografin|fotograaf|fotografo|fotógrafo|fotograf(?:er|i)?|fotokredit|fotocredit|fotoquelle|titelfoto|titelbild|aufmacherfoto|pressefoto|archivfoto|symbolfoto"
          + "|bild|bilder|beeld|illustrasjon|grafik|infografik|imagem|imagens|imagen|imágenes|immagine|immagini|ilustração|ilustración|illustrazione"
          + "|kuva|kuvat|valokuva|kuvaaja|zdjęcie|zdjęcia|zdj\\.|fot\\.?|ilustracja|ilustrace|snímek|kép|képek|illusztráció"
          + "|фото|фотограф|фотография|фотографии|світлина|снимка|снимки|слика|иллюстрация|ілюстрація|коллаж|колаж|скриншот|видео"
          + "|φωτογραφία|φωτογραφίες|φωτο|φώτο|εικόνα|fotoğraf|fotoğraflar|görsel|fotografija|fotografije|nuotr\\.?|nuotrauka|nuotraukos|ljósmynd|ljósmyndari|mynd|myndir|ảnh|hình|hình"
          + " ảnh|gambar|picha|larawan|poto"
          + "|صورة|الصورة|صور|تصوير|عکس|عكس|צילום|צילומים|תמונה|ภาพ|ภาพจาก|ภาพโดย|फोटो|तस्वीर|छवि|ছবি|புகைப்படம்|ფოტო|լուսանկար"
          + "|写真|撮影|画像|フォト|図|イラスト|圖|圖片|图|图片|照片|圖文|攝影|摄影|攝|摄|사진|이미지|그래픽)";

  /// Said of where it is from.
  private static final String ORIGIN =
      "(?:credits?|credit line|file|kredit|crédits?|crédits? photos?|créditos?(?: da foto| de la"
          + " foto| foto)?|créditos? fotográficos?|crediti|credito(?: foto)?"
          + "|source|sources|quelle|quellen|bildquelle|bildquellen|bildnachweis|bildnachweise|bildrechte|bildcredit|bildagentur|fuente|fuentes|fonte|fonti|bron|kilde|kjelde|källa|lähde|źródło|źródła|zdroj|zdroje|forrás|vir|izvor|sursa|sursă|kaynak|allikas|avots|šaltinis|heimild|burimi"
          + "|источник|источники|джерело|източник|извор|крыніца|πηγή|nguồn|sumber|المصدر|مصدر|منبع|קרדיט|מקור|ที่มา|स्रोत|সূত্র"
          + "|copyright|copyrights|rights|droits|derechos|direitos|提供|出典|資料|資料來源|来源|來源|출처|제공|자료)";

  /// As in "Sursa foto" and "źródło zdjęcia".
  private static final String OF_PICTURE =
      "(?: (?:foto|fotos|fotografije|fotografii|photo|photos|image|images|imagen|imagine|immagine"
          + "|zdjęcia|zdjęć|bild|bilder|ảnh|фото|снимка|снимки|зображення|изображения))?";

  private static final String AFTER =
      "(?:[\\s-]*(?:credits?|by|courtesy(?:"
          + " of)?|sources?|copyright|kredit|nachweis|quelle|crédits?|rights|via|from|illustration|gentileza|cortesía|archiv|archives?|출처|제공|提供|來源|来源|von|de|par|di|da|door|av|af|agency|author))*";

  private static final String MARK =
      "\\s*(?:[:：／=＝|›»]|/(?!\\s*\\p{Ll}{2,}\\s)|\\s[–—-]\\s|©|\\(c\\))\\s*";

  private static final String BY =
      "(?:photos?|pictures?|images?|photograph(?:s|y|ed)?|illustrations?|graphics?|visuals?|artwork|video|drawing|collage)(?:"
          + " illustrations?)?(?: and \\p{L}+)? (?:by|courtesy(?:"
          + " of)?|via|credit)\\s*:?\\s+|(?:foto|fotos|bild|bilder|grafik|illustration)"
          + " von\\s+|(?:photo|photos|image|photographie) (?:de|par|d’|d')\\s*|(?:foto|fotos)"
          + " de\\s+|(?:foto|fotografia) di\\s+|(?:by )?courtesy(?: of|:|/)?\\s+|cortesía(?:"
          + " de|:)?\\s+|gentileza(?: de|:)?\\s+|con il permesso di\\s+|mit freundlicher"
          + " genehmigung (?:von|der|des)\\s+|avec l'aimable autorisation"
          + " de\\s+|ph\\.?\\s?(?:credit)?\\s?[:.]\\s*|pic(?:ture)? ?:"
          + " ?|c/o\\s+|(?:fot|zdj)\\.\\s+|(?:ljósmynd|mynd)/\\s*";

  private static final String RIGHTS =
      "(?:copyright\\s*)?(?:©|\\(c\\)|（Ｃ）|（c）|ⓒ|℗)\\s*(?:copyright\\s*|by\\s+)?(?:(?:19|20)\\d\\d(?:[-–]\\d{2,4})?,?\\s*)?";

  private static final String ANY =
      "(?:"
          + RIGHTS
          + "|"
          + BY
          + "|"
          + "(?:"
          + PICTURE
          + "|"
          + ORIGIN
          + OF_PICTURE
          + ")"
          + AFTER
          + MARK
          + "(?:"
          + RIGHTS
          + ")?(?:by |of )?)";

  /// A label at the beginning that is marked as one.
  private static final Pattern MARKED =
      Pattern.compile("^[\\s\"'“|•·*>–—-]*((?:" + ANY + ")+)", FLAGS);

  /// A label at the beginning, where it is known already that a credit follows.
  private static final Pattern BARE =
      Pattern.compile(
          "^[\\s|•·*>–—/-]*(?:"
              + ANY
              + "|(?:"
              + PICTURE
              + "|"
              + ORIGIN
              + ")"
              + AFTER
              + "[\\s,.]*(?=[\\s,.©]|(?-i:\\p{Lu})|$))+",
          FLAGS);

  /// A label within a text, at the beginning of a sentence or behind a mark.
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<=^|[\\s.!?…。”\"'’»)\\]（(\\[|/;,–—-])(?:" + ANY + ")|(?:©|ⓒ|（Ｃ）|（c）)\\s*", FLAGS);

  private Labels() {}

  /// Where the text begins behind a marked label; 0 where there is none.
  static int end(String text) {
    Matcher label = MARKED.matcher(text);
    return label.lookingAt() ? label.end() : 0;
  }

  /// Where the text begins behind a label, marked or not; 0 where there is none.
  static int bareEnd(String text) {
    Matcher label = BARE.matcher(text);
    return label.lookingAt() ? label.end() : 0;
  }

  static Matcher within(String text) {
    return WITHIN.matcher(text);
  }
}
