package org.broadsheet.page.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What papers say in every language that is not part of a story.
public final class Phrases {
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_PROMPT = 320;
  private static final String MARKS = "[\\s:：…»>→.!?|▼▶-]*";

  private static final Pattern OTHERS =
      Lists.pattern(Phrases.class, "announcements.txt", "[\\s»>▶●■◆•-]*", MARKS);
  private static final Pattern ENDING = Lists.pattern(Phrases.class, "endings.txt", "", MARKS);
  private static final Pattern PROMPT =
      Lists.pattern(Phrases.class, "prompts.txt", "(?<!\\p{L})", "");
  private static final Pattern RIGHTS =
      Pattern.compile("(?:copyright|©|\\(c\\)).{0,120}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern END_MARKS = Pattern.compile("[\\s:：.…»>→]+$");
  private static final Set<String> STOCK = Set.copyOf(Lists.lines(Phrases.class, "stock.txt"));

  private Phrases() {}

  /// Whether a line stands above other stories, or points to one.
  public static boolean announcesOthers(String text) {
    return text.length() < LONGEST_LINE && OTHERS.matcher(text.strip()).matches();
  }

  /// Whether a line stands behind an article, above comments or the like.
  public static boolean endsArticle(String text) {
    return text.length() < LONGEST_LINE && ENDING.matcher(text.strip()).matches();
  }

  /// Whether a short paragraph asks for a subscription, a click or a like, or claims rights.
  public static boolean isPrompt(String text) {
    return text.length() < LONGEST_PROMPT
        && (PROMPT.matcher(text).find() || RIGHTS.matcher(text).matches());
  }

  /// Whether a line is a label of the page's own.
  public static boolean isStock(String text) {
    return text.length() < 60
        && STOCK.contains(
            END_MARKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst(""));
  }
}
