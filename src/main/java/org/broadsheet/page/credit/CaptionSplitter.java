package org.broadsheet.page.credit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.page.credit.CreditText.Split;
import org.broadsheet.page.text.Sentences;
import org.jspecify.annotations.Nullable;

/// Takes captions apart in which caption and credit are one text: by brackets, by a label, by a
/// bar, by a last sentence that is only names.
final class CaptionSplitter {
  private static final int LONGEST_LAST_SENTENCE = 90;
  private static final int LONGEST_MARKED = 170;

  private static final Pattern BRACKET_AT_END =
      Pattern.compile(
          "^(.*?)\\s*([(（\\[【<＜〈])([^()（）\\[\\]【】<>]{2,160}(?:\\([^()]{1,60}\\)[^()（）\\[\\]【】]{0,80})?)[)）\\]】>＞〉]\\s*[.。]?$",
          Pattern.DOTALL);
  private static final Pattern BRACKET_AT_START =
      Pattern.compile("^[(\\[（【]([^()\\[\\]（）【】]{3,120})[)\\]）】]\\s*(.{3,})$", Pattern.DOTALL);
  private static final Pattern MARKED_AT_END =
      Pattern.compile(
          "^(.{10,}?)\\s*(?:[|(（\\[]\\s*)((?:©|\\p{L}[\\p{L} .]{1,30}[:：/]).{2,120}?)[)）\\]]?$",
          Pattern.DOTALL);
  private static final Pattern UNNAMED_AT_END =
      Pattern.compile(
          "^(.*\\S)\\s+((?:submitted|courtesy|contributed|provided|supplied|handout|file|staff|archive|publicity)"
              + " (?:photos?|images?|pictures?))\\.?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LEADING_LABEL =
      Pattern.compile("^(.{4,90}?)(?: \\| | – | — | - |\\. )(.{15,})$", Pattern.DOTALL);
  private static final Pattern ENDING_MARKS = Pattern.compile("[\\s|/(\\[（•·–—＝,，-]+$");

  private CaptionSplitter() {}

  static Split split(String text) {
    String whole = CreditText.whole(text);
    if (!whole.isEmpty()) return new Split("", whole, "nothing but a credit");
    Split split = bracketed(text);
    if (split == null) split = labelled(text);
    if (split == null) split = lastSentence(text);
    if (split == null) split = barred(text);
    if (split == null) split = unnamed(text);
    if (split == null) split = leading(text);
    return split == null ? Split.none(text) : split;
  }

  /// As above, but only by a label or a sign of rights behind a bar or in brackets, which leave no
  /// doubt.
  static Split markedSplit(String text) {
    if (!mayBeMarked(text)) return Split.none(text);
    Matcher marked = MARKED_AT_END.matcher(text);
    if (!marked.matches()) return Split.none(text);
    String credit = CreditText.labelledWhole(marked.group(2));
    return credit.isEmpty()
        ? Split.none(text)
        : new Split(withoutEnd(marked.group(1)), credit, "label behind a bar or in brackets");
  }

  /// Without any of these the pattern would look in vain, and long.
  private static boolean mayBeMarked(String text) {
    for (int i = Math.max(0, text.length() - LONGEST_MARKED); i < text.length(); i++)
      if ("|(（[".indexOf(text.charAt(i)) >= 0) return true;
    return false;
  }

  /// Whether a text holds more than a credit: a label within, or a sentence before.
  static boolean hasParts(String text) {
    if (!mayHoldLabel(text)) return hasSentences(text);
    Matcher labels = Labels.within(text);
    while (labels.find()) if (labels.start() > 0) return true;
    return hasSentences(text);
  }

  /// Whether a sentence ends within a text.
  static boolean hasSentences(String text) {
    for (int i = 1; i < text.length() - 2; i++) if (endsSentence(text, i)) return true;
    return false;
  }

  private static @Nullable Split bracketed(String text) {
    Matcher parts = BRACKET_AT_END.matcher(text);
    if (!parts.matches()) return null;
    String before = parts.group(1).strip();
    String inside = parts.group(3).strip();
    String credit = CreditText.whole(inside);
    if (!credit.isEmpty()) return new Split(before, credit, "brackets");
    Split inner = labelled(inside);
    if (inner != null)
      return new Split(
          before + " " + parts.group(2) + inner.caption() + closing(parts.group(2)),
          inner.credit(),
          "label in brackets");
    boolean named = Sentences.isFinished(before) && !before.isEmpty() && Names.areAll(inside);
    return named ? new Split(before, CreditText.clean(inside), "names in brackets") : null;
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "(" -> ")";
      case "[" -> "]";
      case "（" -> "）";
      case "【" -> "】";
      case "<" -> ">";
      case "＜" -> "＞";
      default -> "〉";
    };
  }

  /// Without any of these there is no label, and looking for one takes long.
  private static boolean mayHoldLabel(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (":：/=＝|©ⓒ（›»\u2013\u2014-".indexOf(text.charAt(i)) >= 0) return true;
    }
    return text.contains(" by ")
        || text.contains("ourtesy")
        || text.contains("(c)")
        || text.contains("(C)")
        || text.contains(" von ")
        || text.contains(" de ")
        || text.contains(" di ")
        || text.contains("c/o")
        || text.contains("ot. ")
        || text.contains("dj. ");
  }

  private static @Nullable Split labelled(String text) {
    if (!mayHoldLabel(text)) return null;
    Matcher labels = Labels.within(text);
    while (labels.find()) {
      if (labels.start() == 0) continue;
      String rest = CreditText.named(text.substring(labels.end()));
      if (rest.isEmpty() || !Names.arePlausible(rest) || hasSentences(rest)) continue;
      if (Names.areSentence(text.substring(labels.end()))) continue;
      return new Split(withoutEnd(text.substring(0, labels.start())), rest, "label");
    }
    return null;
  }

  private static @Nullable Split barred(String text) {
    int bar =
        Math.max(text.lastIndexOf(" | "), Math.max(text.lastIndexOf(" • "), text.lastIndexOf('＝')));
    if (bar < 0) bar = text.lastIndexOf(" / ");
    if (bar <= 0) return null;
    String credit = CreditText.whole(text.substring(bar + 1).replaceFirst("^[|•＝/\\s]+", ""));
    return credit.isEmpty()
        ? null
        : new Split(withoutEnd(text.substring(0, bar)), credit, "agency behind a bar");
  }

  /// A last sentence that is nothing but names, one of them an agency's.
  private static @Nullable Split lastSentence(String text) {
    int first = Math.max(1, text.length() - LONGEST_LAST_SENTENCE);
    for (int i = text.length() - 2; i >= first; i--) {
      if (!endsSentence(text, i)) continue;
      String credit = CreditText.whole(text.substring(i + 1));
      if (!credit.isEmpty()) return new Split(text.substring(0, i + 1), credit, "last sentence");
    }
    return null;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c == '。') return true;
    if (text.charAt(i + 1) != ' ') return false;
    return c == '!'
        || c == '?'
        || c == '”'
        || c == '"'
        || c == '’'
        || (c == '.' && !isShortForm(text, i));
  }

  /// Whether a dot follows an initial or a short form, as in "J. Example" or "St. Example".
  private static boolean isShortForm(String text, int dot) {
    int begin = dot;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) begin--;
    int length = dot - begin;
    return length == 0 || (length <= 2 && length > 0 && Character.isUpperCase(text.charAt(begin)));
  }

  private static @Nullable Split unnamed(String text) {
    Matcher parts = UNNAMED_AT_END.matcher(text);
    return parts.matches()
        ? new Split(parts.group(1), parts.group(2), "picture without a name")
        : null;
  }

  private static @Nullable Split leading(String text) {
    Matcher bracket = BRACKET_AT_START.matcher(text);
    Matcher parts = bracket.matches() ? bracket : LEADING_LABEL.matcher(text);
    if (!parts.matches()) return null;
    String credit = CreditText.labelledWhole(parts.group(1));
    return credit.isEmpty() ? null : new Split(parts.group(2).strip(), credit, "label in front");
  }

  private static String withoutEnd(String caption) {
    return ENDING_MARKS.matcher(caption).replaceFirst("").strip();
  }
}
