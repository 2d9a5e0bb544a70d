package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.page.credit.Agencies;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Lists;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;

/// Takes bylines apart: "By Ann Example and Bo Sample, Staff Writers" holds two names.
final class Bylines {
  private static final int LONGEST = 300;
  private static final int LONGEST_NICKNAME = 30;
  private static final Pattern NO_NICKNAME =
      Pattern.compile(
          "[@:?!…|/]|\\.\\.|\\b(?:comments?|kommentare?|follow|share|email|e-mail|read|uhr|ago|admin"
              + "|view|posts?|news|twitter|facebook|about|author|autor)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Words that open a byline, and those of them that hardly ever begin a line that is none.
  private static final Pattern OPENING =
      Lists.pattern(Bylines.class, "openings.txt", "^(?:\\(\\s*)?", "(?:\\s*[:：／/]\\s*|\\s+)");

  private static final Pattern SURE_OPENING =
      Lists.pattern(Bylines.class, "sure-openings.txt", "^", "(?:\\s*[:：]\\s*|\\s+)\\p{L}.*");

  private static final Pattern DAY = Pattern.compile("\\d");

  /// Words in lines that have capitals as names have them.
  private static final Pattern SLOGAN =
      Pattern.compile(
          "^(?:a|an|my|how|why|what|when|where|who|is|are|no|new|one|more)\\b|\\b(?:news|breaking|live|updates?"
              + "|exclusive|review|interview|video|photos?|watch|special|report|story|top|best)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LONG_OPENING =
      Lists.pattern(Bylines.class, "sure-openings.txt", "(?=\\p{L}+\\s\\p{L}+\\s)", "\\s+\\p{L}");

  /// Where somebody else's text is from.
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:sources?|quellen?|bron|fuentes?|fontes?|fonti?|k[iä]ll?[dae]r?|lähde|źródło|zdroj"
              + "|forrás|sursa|izvor|kaynak|источник|джерело|πηγή|sumber|nguồn|출처|来源|來源|出典|المصدر)"
              + "\\s*[:：]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> LEADING_TO_DATES =
      Set.copyOf(Lists.lines(Bylines.class, "leading-to-dates.txt"));

  /// "Ann Example (with Bo Sample)"
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\((?:with|mit|avec|con|com|met|med|z|с)\\s([^)]{3,120})\\)", Pattern.CASE_INSENSITIVE);

  /// What a reporter is called behind the name, where titles stand there.
  private static final Pattern TITLE_BEHIND = Pattern.compile("\\s?(?:기자|특파원|선임기자|記者|编辑|記者会)$");

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
          "\\d|@|https?:|www\\.|[:!?…]|\\.\\.|\\b(?:updated|published|posted|minutes?|hours?|ago|read|uhr|follow|share|sharing|email|e-mail|subscribe|view|comments?|kommentare?|commentaires?|comentarios?|staff|writer|reporter|correspondent|editor|contributors?|redakteur(?:in)?|photographer|analysis|opinion|copy|link|copied|show|more|print|save|facebook|twitter|whatsapp|by|von|the|your|our|this|news"
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
    if (byline.length() > LONGEST) return List.of();
    String text = SOURCE.matcher(Spaces.single(byline)).replaceFirst("");
    if (text.indexOf('(') >= 0) text = IN_BRACKETS.matcher(text).replaceAll(", $1");
    if (text.isEmpty()) return List.of();
    Set<String> names = new LinkedHashSet<>();
    String[] parts = between.split(OPENING.matcher(text).replaceFirst(""), -1);
    for (int i = 0; i < parts.length; i++) {
      boolean beforeDate = i + 1 < parts.length && DAY.matcher(parts[i + 1]).lookingAt();
      String part = beforeDate ? parts[i] + " " + parts[i + 1] : parts[i];
      String name = cleaned(suspicious ? withoutDate(part) : parts[i]);
      if (suspicious ? isName(name) : isStated(name)) names.add(name);
    }
    return List.copyOf(names);
  }

  private static String cleaned(String part) {
    String name = part.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
    name = OPENING.matcher(name.strip()).replaceFirst("");
    return TITLE_BEHIND
        .matcher(Spaces.single(name))
        .replaceFirst("")
        .replaceAll("^[\\s\\p{P}]+|[\\s:,;|)\\]-]+$", "")
        .replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
  }

  /// The line up to the date on it, without the words that lead to that.
  static String withoutDate(String line) {
    int end = 0;
    while (end < line.length() && !Character.isDigit(line.charAt(end))) end++;
    if (end == line.length()) return line;
    while (true) {
      while (end > 0 && !Character.isLetter(line.charAt(end - 1))) end--;
      int begin = end;
      while (begin > 0 && Character.isLetter(line.charAt(begin - 1))) begin--;
      String word = line.substring(begin, end).toLowerCase(Locale.ROOT);
      if (!Dates.isMonth(word) && !LEADING_TO_DATES.contains(word)) return line.substring(0, end);
      end = begin;
    }
  }

  /// The name in what is marked as a byline and holds none that looks like one: "ilse", "Staff".
  /// Empty where that is none either.
  static String nickname(String byline) {
    if (byline.length() > LONGEST_NICKNAME * 3) return "";
    String text = Spaces.single(byline);
    String name = cleaned(withoutDate(OPENING.matcher(text).replaceFirst("")));
    boolean plain =
        name.length() > 1
            && name.length() <= LONGEST_NICKNAME
            && Words.of(name).size() <= 4
            && Character.isLetter(name.codePointAt(0))
            && !NO_NICKNAME.matcher(name).find();
    return plain ? name : "";
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

  /// Whether a line holds nothing but names of two words or three.
  static boolean areNames(String line) {
    for (String part : BETWEEN.split(line, -1)) {
      int words = Words.of(part).size();
      if (!isName(part) || words < 2 || words > 3) return false;
    }
    return !SLOGAN.matcher(line).find();
  }

  private static boolean isEastern(String text) {
    char first = text.charAt(0);
    return Letters.isIdeograph(first) || Letters.isSyllable(first);
  }

  /// Whether a line begins as only bylines do, and goes on with names.
  static boolean isOpened(String line) {
    return line.length() < 120 && SURE_OPENING.matcher(line).matches() && !names(line).isEmpty();
  }

  /// Whether a short line begins with two words or more that only bylines begin with: "posted by".
  static boolean isSurelyOpened(String line) {
    return line.length() < 80
        && LONG_OPENING.matcher(line).lookingAt()
        && !nickname(line).isEmpty();
  }

  static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) if (keys.add(Words.key(name))) distinct.add(name);
    return distinct;
  }
}
