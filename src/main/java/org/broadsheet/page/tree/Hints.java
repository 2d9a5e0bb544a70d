package org.broadsheet.page.tree;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.page.text.Lists;

/// Reads the names that elements carry. A name is taken apart into words at hyphens, underlines and
/// capitals; single words and pairs and triples of neighbours are looked up.
final class Hints {
  private static final int LONGEST_NAMES = 400;
  private static final Map<String, Hint> WORDS = words();

  /// The first words of names that have several.
  private static final Set<String> BEGINNINGS =
      WORDS.keySet().stream()
          .filter(name -> name.indexOf('-') > 0)
          .map(name -> name.substring(0, name.indexOf('-')))
          .collect(Collectors.toUnmodifiableSet());

  /// `has-sidebar` is not the sidebar.
  private static final Set<String> DENIALS =
      Set.of("has", "no", "with", "without", "hide", "show", "not", "non");

  private final Map<String, Set<Hint>> known = new HashMap<>();

  private static Map<String, Hint> words() {
    Map<String, Hint> words = new HashMap<>();
    Hint hint = Hint.ARTICLE;
    for (String line : Lists.lines(Hints.class, "names.txt")) {
      if (line.startsWith("[")) hint = Hint.valueOf(line.substring(1, line.length() - 1));
      else for (String word : line.split(" ", -1)) words.put(word, hint);
    }
    return words;
  }

  /// The hints in a class attribute, an id, or the like.
  Set<Hint> in(String names) {
    if (names.isEmpty()) return Set.of();
    return known.computeIfAbsent(names, Hints::read);
  }

  private static Set<Hint> read(String names) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    int end = Math.min(names.length(), LONGEST_NAMES);
    int begin = 0;
    for (int i = 0; i <= end; i++) {
      if (i < end && !Character.isWhitespace(names.charAt(i))) continue;
      if (i > begin) addHints(withoutSettings(names.substring(begin, i)), hints);
      begin = i + 1;
    }
    return hints.isEmpty() ? Set.of() : Collections.unmodifiableSet(hints);
  }

  /// In `header--share-position--left` the header is set up; in `box--related` the box is named.
  private static String withoutSettings(String name) {
    int mark = name.indexOf("--");
    if (mark <= 0) return name;
    return name.indexOf('-', mark + 2) < 0 ? name : name.substring(0, mark);
  }

  private static void addHints(String name, Set<Hint> hints) {
    if (isStyling(name)) return;
    int inner = name.indexOf("__");
    String[] words = separated(name).split("-", -1);
    int outerWords = inner <= 0 ? 0 : separated(name.substring(0, inner)).split("-", -1).length;
    if (words.length == 1) addHint("=" + words[0], false, hints);
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && DENIALS.contains(words[i - 1])) continue;
      boolean outer = i < outerWords;
      addHint(words[i], outer, hints);
      if (i > 0 && BEGINNINGS.contains(words[i - 1]))
        addHint(words[i - 1] + "-" + words[i], outer, hints);
      if (i > 1 && BEGINNINGS.contains(words[i - 2]))
        addHint(words[i - 2] + "-" + words[i - 1] + "-" + words[i], outer, hints);
    }
  }

  /// Names like `print:px-6` say how something looks, and when.
  private static boolean isStyling(String name) {
    return name.indexOf(':') >= 0 || name.indexOf('[') >= 0;
  }

  /// @param outer whether the words are from before the mark in `block__element`, which say where
  ///   an element belongs and not what it is
  private static void addHint(String words, boolean outer, Set<Hint> hints) {
    Hint hint = WORDS.get(words);
    if (hint == null) return;
    boolean whole = hint == Hint.ARTICLE_BODY || hint == Hint.HEADLINE || hint == Hint.STANDFIRST;
    if (!(outer && whole)) hints.add(hint);
  }

  private static String separated(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        separate(words);
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1)))
          separate(words);
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString();
  }

  private static void separate(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') words.append('-');
  }
}
