package org.broadsheet.page.body;

import java.util.regex.Pattern;

/// Tells by its first words that a line leads to something else: another story, a video.
final class Pointers {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST = 600;
  private static final Pattern CALL =
      Pattern.compile("^\\p{Lu}{3,14}(?: \\p{Lu}{2,12}){0,2}\\s*[|｜]\\s*\\S.*", Pattern.DOTALL);

  private Pointers() {}

  /// "Read more: …", where what follows is a link.
  static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    int bar = text.indexOf(" | ");
    return (colon > 0 && colon < LONGEST_LABEL)
        || (bar > 0 && bar < LONGEST_LABEL)
        || text.startsWith("»")
        || text.startsWith(">")
        || text.startsWith("•")
        || text.startsWith("→");
  }

  /// "WATCH | …" in capitals. The first paragraph may begin with its place in this way, so it is
  /// not to be asked.
  static boolean isCalled(String text) {
    return text.length() < LONGEST && CALL.matcher(text).matches();
  }
}
