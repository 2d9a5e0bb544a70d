package org.broadsheet.page.text;

/// Where sentences end, in many scripts.
public final class Sentences {
  private static final int LONGEST_NOTE = 4;
  private static final String ENDS = ".!?…。！？｡؟۔।॥։።෴;:‽";
  private static final String QUOTES = "\"'”’»«›“‘」』》〉";
  private static final String BRACKETS = ")]）】］*";
  private static final String MARKS = ",.，、。،؛।;?!！？；";

  private Sentences() {}

  /// Whether a text ends where a sentence does: with a full stop or the like, which may stand in
  /// quotation marks and brackets, or with a quotation.
  public static boolean isFinished(String text) {
    boolean quoted = false;
    for (int i = withoutNote(text) - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0) return true;
      boolean quote = QUOTES.indexOf(c) >= 0;
      quoted |= quote;
      if (!quote && !Spaces.isSpace(c) && BRACKETS.indexOf(c) < 0) return quoted;
    }
    return false;
  }

  /// Where a text ends without the number of a footnote behind its last mark.
  private static int withoutNote(String text) {
    int begin = text.length();
    while (begin > 0 && (Character.isDigit(text.charAt(begin - 1)) || isBracket(text, begin - 1)))
      begin--;
    int mark = begin - 1;
    while (mark > 0 && QUOTES.indexOf(text.charAt(mark)) >= 0) mark--;
    boolean marked =
        mark > 0
            && ENDS.indexOf(text.charAt(mark)) >= 0
            && !Character.isDigit(text.charAt(mark - 1));
    return marked && text.length() - begin <= LONGEST_NOTE ? begin : text.length();
  }

  private static boolean isBracket(String text, int at) {
    return text.charAt(at) == '[' || text.charAt(at) == ']';
  }

  /// How many marks of sentences and clauses are in a text.
  public static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) if (MARKS.indexOf(text.charAt(i)) >= 0) marks++;
    return marks;
  }
}
