package org.broadsheet.page.text;

/// Where sentences end, in many scripts.
public final class Sentences {
  private static final String ENDS = ".!?…。！？｡؟۔।॥։።෴;:‽";
  private static final String QUOTES = "\"'”’»«›“‘」』》〉";
  private static final String BRACKETS = ")]）】］*";
  private static final String MARKS = ",.，、。،؛।;?!！？；";

  private Sentences() {}

  /// Whether a text ends where a sentence does: with a full stop or the like, which may stand in
  /// quotation marks and brackets, or with a quotation.
  public static boolean isFinished(String text) {
    boolean quoted = false;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0) return true;
      boolean quote = QUOTES.indexOf(c) >= 0;
      quoted |= quote;
      if (!quote && !Spaces.isSpace(c) && BRACKETS.indexOf(c) < 0) return quoted;
    }
    return false;
  }

  /// How many marks of sentences and clauses are in a text.
  public static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) if (MARKS.indexOf(text.charAt(i)) >= 0) marks++;
    return marks;
  }
}
