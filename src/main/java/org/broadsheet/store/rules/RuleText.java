package org.broadsheet.store.rules;

import java.util.Arrays;
import java.util.List;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Keep;

/// A rule as it is kept: `forever`, `newest 200`, `days 30`, and then `unread` and `starred` where
/// those go too.
public final class RuleText {
  private RuleText() {}

  public static String write(KeepRule rule) {
    String keep =
        switch (rule.keep()) {
          case Keep.Forever _ -> "forever";
          case Keep.Newest newest -> "newest " + newest.articles();
          case Keep.Days days -> "days " + days.days();
        };
    return keep + (rule.unreadToo() ? " unread" : "") + (rule.starredToo() ? " starred" : "");
  }

  /// For ever where it cannot be read: then nothing goes.
  public static KeepRule read(String text) {
    List<String> words = Arrays.asList(text.split(" ", -1));
    return new KeepRule(keep(words), words.contains("unread"), words.contains("starred"));
  }

  private static Keep keep(List<String> words) {
    int number = words.size() > 1 ? number(words.get(1)) : -1;
    if (number < 0) return new Keep.Forever();
    return switch (words.getFirst()) {
      case "newest" -> new Keep.Newest(number);
      case "days" -> new Keep.Days(number);
      default -> new Keep.Forever();
    };
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
