package org.broadsheet.feed.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name in what RSS has for an author: `jane@paper.example (Jane Doe)`.
final class Authors {
  private static final Pattern MAIL =
      Pattern.compile("(?:mailto:)?[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}");

  private Authors() {}

  /// The name without the address, or the address where there is no name.
  static String name(String author) {
    if (author.length() > 500 || author.indexOf('@') < 0) return author;
    Matcher mail = MAIL.matcher(author);
    if (!mail.find()) return author;
    String rest = author.substring(0, mail.start()) + " " + author.substring(mail.end());
    String name = rest.replaceAll("[()<>\\[\\]]", " ").replaceAll("\\s+", " ").strip();
    boolean named = name.codePoints().anyMatch(Character::isLetter);
    return named ? name : mail.group().replaceFirst("^mailto:", "");
  }
}
