package org.broadsheet.page.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What papers say in every language that is not part of a story.
public final class Phrases {
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_PROMPT = 320;
  private static final int LONGEST_TURN = 600;
  private static final int LONGEST_TIMESTAMP = 70;
  private static final String MARKS = "[\\s:：…»>→.!?|▼▶-]*";

  private static final String BULLETS = "»>▶●■◆•-";
  private static final Alternatives OTHERS =
      new Alternatives(Lists.lines(Phrases.class, "announcements.txt"), MARKS);
  private static final Alternatives ENDING =
      new Alternatives(Lists.lines(Phrases.class, "endings.txt"), MARKS);
  private static final Alternatives PROMPT =
      new Alternatives(Lists.lines(Phrases.class, "prompts.txt"), "");
  private static final Alternatives PREVIOUS =
      new Alternatives(Lists.lines(Phrases.class, "previous.txt"), "");
  private static final Alternatives NEXT =
      new Alternatives(Lists.lines(Phrases.class, "next.txt"), "");
  private static final Pattern RIGHTS =
      Pattern.compile("(?:copyright|©|\\(c\\)).{0,120}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}(?::|[hH]|時)\\d\\d(?!\\d)");
  private static final String END_MARKS = ":：.…»>→";
  private static final Set<String> STOCK = Set.copyOf(Lists.lines(Phrases.class, "stock.txt"));

  private Phrases() {}

  /// Whether a line stands above other stories, or points to one.
  public static boolean announcesOthers(String text) {
    return text.length() < LONGEST_LINE && OTHERS.at(withoutBullets(text)).matches();
  }

  private static String withoutBullets(String text) {
    int begin = 0;
    while (begin < text.length()
        && (BULLETS.indexOf(text.charAt(begin)) >= 0 || Character.isWhitespace(text.charAt(begin))))
      begin++;
    return text.substring(begin).strip();
  }

  /// Whether a line stands behind an article, above comments or the like.
  public static boolean endsArticle(String text) {
    return text.length() < LONGEST_LINE && ENDING.at(text.strip()).matches();
  }

  /// Whether a line is a day and a time of day, and hardly anything else.
  public static boolean isTimestamp(String text) {
    return text.length() < LONGEST_TIMESTAMP
        && YEAR.matcher(text).find()
        && TIME.matcher(text).find()
        && !Sentences.isFinished(text.replace(")", "").replace("）", ""));
  }

  /// Whether a text leads to the story before and to the one after.
  public static boolean turnsPages(String text) {
    return text.length() < LONGEST_TURN && PREVIOUS.isIn(text) && NEXT.isIn(text);
  }

  /// Whether a short paragraph asks for a subscription, a click or a like, or claims rights.
  public static boolean isPrompt(String text) {
    return text.length() < LONGEST_PROMPT && (PROMPT.isIn(text) || RIGHTS.matcher(text).matches());
  }

  /// Whether a line is a label of the page's own.
  public static boolean isStock(String text) {
    if (text.length() >= 60) return false;
    int end = text.length();
    while (end > 0 && isEndMark(text.charAt(end - 1))) end--;
    return STOCK.contains(text.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isEndMark(char c) {
    return END_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
