package org.broadsheet.page.credit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Sentences;

/// Tells names from sentences: names are short and set with capitals, where a script has them.
final class Names {
  private static final int LONGEST = 110;
  private static final int LONGEST_UNCASED = 40;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/|,;()\\[\\]&+:«»\"“”–—-]+");
  private static final Pattern YEAR_OR_NUMBER = Pattern.compile("\\d{3,}");

  /// The small words within names and between them.
  private static final Set<String> SMALL =
      Set.of(
          ("via for of and und et y e en de du des del della di da do dos das the von van der den"
               + " dem by par por für pour para per la le los las il lo al el bin ibn til og och to"
               + " at on in im from fra från av af door courtesy photo photos image images foto"
               + " fotos illustration file stock handout archive archiv screenshot mit with using"
               + " based d l news agency agentur stringer contributor editorial staff pool i a и та"
               + " для ap photographer fotograf montage grafik graphic bearbeitung composite"
               + " collage edited x архив архів archivo archivio archives arquivo arkiv archief")
              .split(" "));

  private Names() {}

  /// Whether a text can be a credit: short, and for the most part names.
  static boolean arePlausible(String text) {
    if (text.isEmpty() || text.length() > LONGEST || Letters.in(text) < 2) return false;
    if (isUncased(text)) return text.length() <= LONGEST_UNCASED && Sentences.marks(text) == 0;
    return share(text) >= 0.66 && text.split("[\\s/]+").length <= 16;
  }

  /// Whether it is names and nothing else.
  static boolean areAll(String text) {
    if (text.isEmpty() || text.length() > 70 || Letters.in(text) < 2) return false;
    if (isUncased(text)) return text.length() <= 16 && Sentences.marks(text) == 0;
    return Character.isUpperCase(text.codePointAt(0))
        && share(text) >= 0.99
        && text.split("[\\s/]+").length <= 9
        && text.chars().noneMatch(Character::isDigit);
  }

  /// Whether it is names and nothing else, one of them an agency's.
  static boolean areAgencys(String text) {
    return arePlausible(text)
        && text.split("\\s+").length <= 12
        && (isUncased(text) || share(text) >= 0.99)
        && !YEAR_OR_NUMBER.matcher(text).find()
        && Agencies.namesOne(text);
  }

  /// Whether it ends as a sentence and has more than names in it. In German even most of the words
  /// of a sentence have capitals.
  static boolean areSentence(String text) {
    return Sentences.isFinished(text) && !isUncased(text) && share(text) < 0.99;
  }

  /// Whether most of its letters are of a script without capitals.
  static boolean isUncased(String text) {
    int cased = 0;
    int uncased = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isLowerCase(c)) cased++;
      else if (Character.isLetter(c)) uncased++;
    }
    return uncased > cased;
  }

  /// Which share of the words that count can be names.
  private static double share(String text) {
    int names = 0;
    int others = 0;
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (word.isEmpty()) continue;
      if (isName(word)) names++;
      else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))
          && Character.isLetter(word.codePointAt(0))) others++;
    }
    return names + others == 0 ? 0 : (double) names / (names + others);
  }

  private static boolean isName(String word) {
    if (word.charAt(0) == '@') return word.length() > 1;
    if (!Character.isLetter(word.codePointAt(0))) return false;
    return Character.isUpperCase(word.codePointAt(0))
        || word.indexOf('.') > 0
        || Agencies.isPart(word);
  }
}
