package org.broadsheet.page.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the lists of words that rules need and that are kept beside them: one a line, with empty
/// lines and comments after `#` for people.
public final class Lists {
  private Lists() {}

  /// @param owner the class beside which the list is kept
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream list = owner.getResourceAsStream(name)) {
      if (list == null) throw new IllegalStateException("no list " + name);
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The list's lines as one pattern, where any of them will do. Words end where they do in their
  /// own script, so that `\b` is true behind "også".
  public static Pattern pattern(Class<?> owner, String name, String before, String after) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    return Pattern.compile(
        before + "(?:" + String.join("|", lines(owner, name)) + ")" + after, flags);
  }
}
