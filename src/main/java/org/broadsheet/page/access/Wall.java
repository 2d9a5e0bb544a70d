package org.broadsheet.page.access;

import java.util.regex.Pattern;
import org.broadsheet.page.text.Alternatives;
import org.broadsheet.page.text.Lists;

/// What pages say that have something else in place of their article.
final class Wall {
  private static final Alternatives COOKIES =
      new Alternatives(Lists.lines(Wall.class, "cookies.txt"), "");
  private static final Pattern SCRIPTS = Lists.pattern(Wall.class, "scripts.txt", "", "");
  private static final Pattern LOGIN = Lists.pattern(Wall.class, "login.txt", "", "");
  private static final Alternatives SUBSCRIBERS =
      new Alternatives(Lists.lines(Wall.class, "subscribers.txt"), "");
  private static final Pattern MISSING =
      Lists.pattern(Wall.class, "missing.txt", "(?<!\\p{L})", "(?!\\p{L})");

  private Wall() {}

  /// How often a text speaks of consent to be followed.
  static int cookies(String text) {
    return COOKIES.timesIn(text);
  }

  static boolean needsScripts(String text) {
    return SCRIPTS.matcher(text).find();
  }

  static boolean asksToLogIn(String text) {
    return LOGIN.matcher(text).find();
  }

  /// Whether a text says that the rest is for those who pay or sign up.
  static boolean isForSubscribers(String text) {
    return SUBSCRIBERS.isIn(text);
  }

  /// Whether a title says that there is no such page.
  static boolean isMissing(String title) {
    return MISSING.matcher(title).find();
  }
}
