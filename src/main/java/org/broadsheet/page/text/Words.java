package org.broadsheet.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares texts by their words, whatever capitals and marks they are set with.
public final class Words {
  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean single = Letters.isIdeograph(c);
      if ((!part || single) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (single) words.add(String.valueOf(c));
      else if (part) word.append(c);
    }
    return words;
  }

  /// The words one after the other with single spaces: two texts that say the same have the same.
  public static String key(String text) {
    return String.join(" ", of(text));
  }
}
