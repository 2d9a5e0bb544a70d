package org.broadsheet.page.credit;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Lists;
import org.broadsheet.page.text.Words;

/// Those who supply papers with pictures: news agencies, picture libraries, free collections.
public final class Agencies {
  /// What agencies call themselves: none of it stands in the name of a person.
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "\\S (?:(?:news|press|photo|picture|image)?"
              + " ?agency|newswire|wire|wires|agentur|bildagentur|presseagentur|nieuwsagentschap|nyhetsbyrå|nyhetsbyrån|informationsbyrå|tietotoimisto|hírügynökség|haber"
              + " ajansı|ajansı|агентство|агенція|агенция|πρακτορείο)$|^(?:agence|agencia|agència|agência|agenzia|agencja|agentura|agenția|agencija|агентство|агенція|агенция|وكالة|خبرگزاری|סוכנות)"
              + " \\S|(?:通 ?信 ?社|通 ?讯 ?社|通 ?訊 ?社|통신|통신사)$");

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> PARTS = new HashSet<>();
  private static final Set<String> SHOUTED = new HashSet<>();

  static {
    for (String name : Lists.lines(Agencies.class, "agencies.txt")) {
      if (name.equals(name.toLowerCase(Locale.ROOT))) add(name);
      else SHOUTED.add(name);
    }
  }

  private static void add(String name) {
    String key = Words.key(name);
    NAMES.add(key);
    Collections.addAll(PARTS, key.split(" ", -1));
  }

  private Agencies() {}

  /// Whether a name is one of theirs. Short ones are only so in capitals, as "AP" and "AA".
  public static boolean isAgency(String name) {
    if (SHOUTED.contains(name)) return true;
    String key = Words.key(name);
    return !key.isEmpty() && (NAMES.contains(key) || CALLED_SO.matcher(key).find());
  }

  /// Whether a word stands in one of their names.
  static boolean isPart(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a text begins or ends with one of their names.
  static boolean namesOne(String text) {
    for (String part : text.split("[/|,;()（）\\[\\]–—·•－]| - | via |／", -1)) {
      String name = part.strip();
      if (isAgency(name)) return true;
      int space = name.lastIndexOf(' ');
      if (space > 0 && isAgency(name.substring(space + 1)) && name.length() < 60) return true;
      int second = space > 0 ? name.lastIndexOf(' ', space - 1) : -1;
      if (second > 0 && isAgency(name.substring(second + 1)) && name.length() < 60) return true;
      int first = name.indexOf(' ');
      if (first > 0 && isAgency(name.substring(0, first)) && name.length() < 60) return true;
    }
    return false;
  }
}
