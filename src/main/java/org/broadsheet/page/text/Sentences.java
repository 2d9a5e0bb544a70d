package org.broadsheet.page.text;

/// Where sentences end, in many scripts.
public final class Sentences {
  private static final String ENDS = ".!?…。！？｡؟۔।॥։።෴;:";
  private static final String CLOSING = "\"'”’»«›‹)]）」』】〉》“‘";

  private Sentences() {}

  /// Whether a text ends where a sentence does.
  public static boolean isFinished(String text) {
    int end = text.length();
    while (end > 0
        && (Spaces.isSpace(text.charAt(end - 1)) || CLOSING.indexOf(text.charAt(end - 1)) >= 0))
      end--;
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0
        || end < text.stripTrailing().length() && end > 0;
  }

  /// How many marks of sentences and clauses are in a text.
  public static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.' || c == '，' || c == '、' || c == '。' || c == '،' || c == '؛'
          || c == '।' || c == ';' || c == '?' || c == '!') marks++;
    }
    return marks;
  }
}
