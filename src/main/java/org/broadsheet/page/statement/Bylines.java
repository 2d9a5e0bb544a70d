package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;

/// Takes bylines apart: "By Ann Example and Bo Sample, Staff Writers" holds two names.
final class Bylines {
  private static final int LONGEST = 300;

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:written |reported |posted |published |story |words |interview |analysis |comment"
              + " |text |tekst |texte |author |autor |autore |auteur |reviewed |opinion"
              + " )?by\\b|(?:ein(?:e)? )?(?:[\\p{L}]+ )?von\\b|(?:propos recueillis"
              + " )?par\\b|por\\b|di\\b|a cura"
              + " di\\b|door\\b|van\\b|av\\b|af\\b|tekst\\b|text\\b|texte\\b|texto\\b|testo\\b|autor(?:in|es|en|ka|zy)?\\b|author(?:s)?\\b|auteur(?:s)?\\b|autore\\b|автор(?:ы)?\\b|текст\\b|oleh\\b|penulis\\b|escrito"
              + " por\\b|redaktion\\b|yazan\\b|de\\b|文[:：/／]|記者|记者|撰文|작성자)\\s*[:：]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·，、]|\\s-\\s|\\s–\\s|\\s—\\s|\\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|with|mit|avec|con|for|in|dan|ve)\\s|&|\\+)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\d|@|https?:|www\\.|\\b(?:updated|published|posted|minutes?|hours?|ago|read|uhr|follow|share|email|subscribe|view|comments?|staff|writer|reporter|correspondent|editor|contributor|redaktion|redakteur(?:in)?|photographer|analysis|opinion)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Bylines() {}

  static List<String> names(String byline) {
    String text = Spaces.single(byline);
    if (text.isEmpty() || text.length() > LONGEST) return List.of();
    text = OPENING.matcher(text).replaceFirst("");
    Set<String> names = new LinkedHashSet<>();
    for (String part : BETWEEN.split(text)) {
      String name = cleaned(part);
      if (isName(name)) names.add(name);
    }
    return List.copyOf(names);
  }

  private static String cleaned(String part) {
    String name = part.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
    return Spaces.single(OPENING.matcher(name.strip()).replaceFirst(""))
        .replaceAll("^[\\s\\p{P}]+|[\\s:,;]+$", "");
  }

  /// Whether a text can be the name of a person or an agency.
  static boolean isName(String text) {
    if (text.length() < 2 || text.length() > 60 || NO_NAME.matcher(text).find()) return false;
    int words = text.split(" ").length;
    return words <= 6 && text.codePoints().anyMatch(Character::isLetter);
  }

  static String without(String byline) {
    return OPENING.matcher(byline).replaceFirst("");
  }

  static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) if (keys.add(Words.key(name))) distinct.add(name);
    return distinct;
  }
}
