package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.page.credit.Agencies;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;

/// Takes bylines apart: "By Ann Example and Bo Sample, Staff Writers" holds two names.
final class Bylines {
  private static final int LONGEST = 300;

  private static final String OPENINGS =
      "(?:(?:written|reported|posted|published|story|words|interview|analysis|comment|opinion|text|reviewed|contributed)"
          + " by|by|ein(?:e)? \\p{L}+ von|von|propos recueillis par|écrit par|publié"
          + " par|par|escrito por|por|scritto da|a cura di|di|door|geschreven"
          + " door|av|af|tekst|text|texte|texto|testo|autor(?:in|en|ka|zy|es|a)?|author(?:s)?|auteur(?:s)?|autore|автор(?:ы|и)?|текст|oleh|penulis|yazan|skrevet"
          + " av|kirjoittaja|szerző|autorius|文|記者|撰文|作者|編輯|編集|執筆|著者|작성자|글|بقلم|كتب|מאת|نویسنده)";
  private static final Pattern OPENING =
      Pattern.compile(
          "^" + OPENINGS + "(?:\\s*[:：／/]\\s*|\\s+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Words that hardly ever begin a line that is no byline.
  private static final Pattern SURE_OPENING =
      Pattern.compile(
          "^(?:by|von|par|por|door|oleh|written"
              + " by|автор|author|autor|auteur|autore|penulis|作者|著者|記者)(?:\\s*[:：]\\s*|\\s+)\\p{L}.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·，、・]|\\s-\\s|\\s–\\s|\\s—\\s|\\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|with|mit|avec|con|for|in|dan|ve)\\s|\\s&\\s|\\+)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern STATED_BETWEEN =
      Pattern.compile(
          "\\s*(?:[;|，、]|,\\s|\\s(?:and|und|et|y|og|och|и|та|ve)\\s)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\d|@|https?:|www\\.|[!?…]|\\b(?:updated|published|posted|minutes?|hours?|ago|read|uhr|follow|share|sharing|email|e-mail|subscribe|view|comments?|staff|writer|reporter|correspondent|editor|contributors?|redakteur(?:in)?|photographer|analysis|opinion|copy|link|copied|show|more|print|save|facebook|twitter|whatsapp|by|von|the|your|our|this|news"
              + " desk)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Bylines() {}

  /// The names in a byline that people see.
  static List<String> names(String byline) {
    return split(byline, BETWEEN, true);
  }

  /// The names in what a page states for machines, which needs less suspicion.
  static List<String> stated(String author) {
    return split(author, STATED_BETWEEN, false);
  }

  private static List<String> split(String byline, Pattern between, boolean suspicious) {
    String text = Spaces.single(byline);
    if (text.isEmpty() || text.length() > LONGEST) return List.of();
    Set<String> names = new LinkedHashSet<>();
    for (String part : between.split(OPENING.matcher(text).replaceFirst(""), -1)) {
      String name = cleaned(part);
      if (suspicious ? isName(name) : isStated(name)) names.add(name);
    }
    return List.copyOf(names);
  }

  private static String cleaned(String part) {
    String name = part.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
    name = OPENING.matcher(name.strip()).replaceFirst("");
    return Spaces.single(name)
        .replaceAll("^[\\s\\p{P}]+|[\\s:,;|-]+$", "")
        .replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
  }

  private static boolean isStated(String text) {
    return text.length() > 1
        && text.length() <= 80
        && text.indexOf('@') < 0
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether a text can be the name of a person or an agency: two to five words, each with a
  /// capital but for the small ones within, or a few Chinese, Japanese or Korean signs.
  static boolean isName(String text) {
    if (text.length() < 2 || text.length() > 50) return false;
    if (Agencies.isAgency(text)) return true;
    if (NO_NAME.matcher(text).find()) return false;
    if (isEastern(text)) return text.length() <= 12;
    String[] words = text.split(" ", -1);
    if (words.length < 2 || words.length > 5) return false;
    int capitals = 0;
    for (String word : words) if (!Character.isLowerCase(word.codePointAt(0))) capitals++;
    return capitals >= 2
        && !Character.isLowerCase(words[0].codePointAt(0))
        && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
  }

  private static boolean isEastern(String text) {
    char first = text.charAt(0);
    return Letters.isIdeograph(first) || Letters.isSyllable(first);
  }

  /// Whether a line begins as only bylines do, and goes on with names.
  static boolean isOpened(String line) {
    return line.length() < 120 && SURE_OPENING.matcher(line).matches() && !names(line).isEmpty();
  }

  static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) if (keys.add(Words.key(name))) distinct.add(name);
    return distinct;
  }
}
