package org.broadsheet.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.text.Spaces;

/// Finds the credit in what is written with a picture.
public final class CreditText {
  private static final int LONGEST = 140;

  /// @param caption without the credit; may be empty
  /// @param credit without its label and brackets; may be empty
  public record Split(String caption, String credit) {}

  private static final Pattern BRACKET =
      Pattern.compile(
          "^(.*?)\\s*[(（\\[【<＜〈]([^()（）\\[\\]【】<>]{2,160}(?:\\([^()]{1,60}\\)[^()（）\\[\\]【】]{0,80})?)[)）\\]】>＞〉][.。]?$",
          Pattern.DOTALL);
  private static final Pattern NAME_LABEL =
      Pattern.compile("^(.{1,30}?)[\\s/／・]*(?:撮影|写真撮影|攝|攝影|摄|摄影|nuotr\\.?|nuotrauka)$");
  private static final Pattern STOCK_END =
      Pattern.compile("^(.*\\S)\\s+((?:submitted|courtesy|contributed|provided|supplied|handout|file|staff|archive|publicity) (?:photos?|images?|pictures?))\\.?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern STOCK =
      Pattern.compile(
          "(?:submitted|courtesy|contributed|provided|supplied|handout|file|staff|stock|archive|press|publicity|promotional|family)["
              + " -]?(?:photos?|images?|pictures?|handout)?(?:["
              + " /].*)?|handout|supplied|zvg\\.?|privat|(?:archiv|symbol|presse)(?:foto|bild)?|screenshot|courtesy|d\\.r\\.|dr|rr\\.?|dok(?:umen(?:tasi)?)?[. ].{2,40}|istimewa",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "via|for|of|and|und|et|y|e|de|du|des|del|della|di|da|do|dos|the|von|van|der|den|by|par|por|für|pour|para|per|la|le|al|el|bin|ibn|til|og|och|to|at|on|in|im|from|courtesy|photo|images?|foto|illustration|file|stock|handout|archive|archiv|screenshot|und|mit|with|using|based|d|l|dpa|epd|ddp|ap|afp|epa|iStock|news|agency|agentur|stringer|contributor|editorial|staff|reuters|getty|imago|images",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CreditText() {}

  /// Takes a caption apart.
  public static Split split(String written) {
    String text = Spaces.single(written);
    String whole = whole(text);
    if (!whole.isEmpty()) return new Split("", whole);
    Split split = bracket(text);
    if (split == null) split = labelled(text);
    if (split == null) split = barred(text);
    if (split == null) split = lastSentence(text);
    if (split == null) split = stock(text);
    if (split == null) split = leading(text);
    return split == null ? new Split(text, "") : split;
  }

  /// The credit that a text is and nothing else, or the empty string.
  public static String whole(String written) {
    String text = unwrapped(Spaces.single(written));
    if (text.isEmpty() || text.length() > LONGEST) return "";
    String labelled = labelledWhole(text);
    if (!labelled.isEmpty()) return labelled;
    Matcher after = NAME_LABEL.matcher(text);
    if (after.matches() && text.length() < 30) return after.group(1).strip();
    if (STOCK.matcher(text).matches() && text.length() < 50) return text;
    return isAgencyLine(text) ? clean(text) : "";
  }

  /// The credit that a text is which has a label, or the empty string.
  public static String labelledWhole(String written) {
    String text = unwrapped(Spaces.single(written));
    int end = Labels.end(text);
    if (end == 0 || text.length() > LONGEST) return "";
    String rest = clean(text.substring(end));
    return isPlausible(rest) ? rest : "";
  }

  /// What an element says that is known to hold the credit.
  public static String known(String written) {
    String text = unwrapped(Spaces.single(written));
    if (text.length() > LONGEST * 2) return "";
    String bare = clean(text.substring(Labels.bareEnd(text)));
    Matcher after = NAME_LABEL.matcher(bare);
    if (after.matches() && bare.length() < 30) return after.group(1).strip();
    return Letters.in(bare) < 2 ? "" : bare;
  }

  /// Whether a text is a label and nothing else.
  public static boolean isLabel(String text) {
    String plain = Spaces.single(text);
    return !plain.isEmpty() && Labels.bareEnd(plain + " ") >= plain.length()
        || Labels.end(plain + " ") >= plain.length();
  }

  private static @org.jspecify.annotations.Nullable Split bracket(String text) {
    Matcher parts = BRACKET.matcher(text);
    if (!parts.matches()) return null;
    String before = parts.group(1).strip();
    String inside = parts.group(2).strip();
    String credit = whole(inside);
    if (credit.isEmpty()) {
      Split inner = inside.length() > 3 ? labelled(inside) : null;
      if (inner != null)
        return new Split(
            text.substring(0, text.lastIndexOf(inside.charAt(0) == '(' ? "(" : inside)).strip(),
            inner.credit());
      boolean closed = Sentences.isFinished(before) && !before.isEmpty();
      if (!closed || !isNames(inside)) return null;
      credit = clean(inside);
    }
    return new Split(before, credit);
  }

  private static @org.jspecify.annotations.Nullable Split labelled(String text) {
    Matcher labels = Labels.within(text);
    List<int[]> found = new ArrayList<>();
    while (labels.find()) found.add(new int[] {labels.start(), labels.end()});
    for (int[] label : found) {
      String rest = clean(text.substring(label[1]));
      if (label[0] == 0 || rest.isEmpty() || !isPlausible(rest)) continue;
      return new Split(withoutEnd(text.substring(0, label[0])), rest);
    }
    return null;
  }

  private static @org.jspecify.annotations.Nullable Split barred(String text) {
    int bar =
        Math.max(text.lastIndexOf(" | "), Math.max(text.lastIndexOf(" • "), text.lastIndexOf('＝')));
    if (bar < 0) bar = text.lastIndexOf(" / ");
    if (bar <= 0) return null;
    String rest = text.substring(bar + 1).replaceFirst("^[|•＝/\\s]+", "");
    String credit = whole(rest);
    return credit.isEmpty() ? null : new Split(withoutEnd(text.substring(0, bar)), credit);
  }

  /// A last sentence that is nothing but names, one of them an agency's.
  private static @org.jspecify.annotations.Nullable Split lastSentence(String text) {
    for (int i = text.length() - 2; i > 0 && text.length() - i < 90; i--) {
      char c = text.charAt(i);
      boolean end =
          (c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '’')
                  && text.charAt(i + 1) == ' '
              || c == '。';
      if (!end || isInitial(text, i)) continue;
      String rest = text.substring(i + 1).strip();
      String credit = whole(rest);
      if (!credit.isEmpty()) return new Split(text.substring(0, i + 1), credit);
    }
    return null;
  }

  private static boolean isInitial(String text, int dot) {
    return text.charAt(dot) == '.'
        && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)))
        && dot > 0
        && Character.isUpperCase(text.charAt(dot - 1));
  }

  private static @org.jspecify.annotations.Nullable Split stock(String text) {
    Matcher parts = STOCK_END.matcher(text);
    return parts.matches() ? new Split(parts.group(1), parts.group(2)) : null;
  }

  private static @org.jspecify.annotations.Nullable Split leading(String text) {
    Matcher parts = LEADING.matcher(text);
    if (!parts.matches()) return null;
    String credit = labelledWhole(parts.group(1));
    return credit.isEmpty() ? null : new Split(parts.group(2).strip(), credit);
  }

  private static final Pattern LEADING =
      Pattern.compile("^[(\\[（【]([^()\\[\\]]{3,120})[)\\]）】]\\s*(.{3,})$", Pattern.DOTALL);

  private static String withoutEnd(String caption) {
    return caption.replaceFirst("[\\s|/(\\[（•·–—＝-]+$", "").strip();
  }

  /// Without the brackets around it.
  private static String unwrapped(String text) {
    String inner = text;
    for (int i = 0; i < 3; i++) {
      String next = unwrappedOnce(inner);
      if (next.equals(inner)) return inner;
      inner = next;
    }
    return inner;
  }

  private static String unwrappedOnce(String text) {
    String trimmed = text.strip();
    if (trimmed.length() < 2) return trimmed;
    int open = "([（【〔<＜".indexOf(trimmed.charAt(0));
    int close = ")]）】〕>＞".indexOf(trimmed.charAt(trimmed.length() - 1));
    if (open < 0 || open != close) return trimmed;
    String inner = trimmed.substring(1, trimmed.length() - 1);
    return inner.indexOf(trimmed.charAt(0)) < 0 ? inner.strip() : trimmed;
  }

  static String clean(String credit) {
    String text = unwrapped(credit.strip());
    text =
        text.replaceFirst("^(?:©|ⓒ|\\(c\\)|\\(C\\)|（Ｃ）)\\s*", "")
            .replaceFirst("^[\\s:：/|,;.•–—=＝-]+", "")
            .replaceFirst("[\\s:：|,;/•–—=＝(\\[-]+$", "");
    if (text.endsWith(".")
        && !text.matches(
            ".*(?:\\b\\p{Lu}|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|vs|etc|Dr|nuotr))\\."))
      text = text.substring(0, text.length() - 1);
    return unwrapped(text);
  }

  /// Whether a text can be a credit: short, and for the most part names.
  static boolean isPlausible(String text) {
    if (text.isEmpty() || text.length() > 110 || Letters.in(text) < 2) return false;
    if (isUncased(text)) return text.length() <= 40 && Sentences.marks(text) == 0;
    return nameShare(text) >= 0.66 && text.split("[\\s/]+").length <= 16;
  }

  /// Whether it is names and nothing else.
  static boolean isNames(String text) {
    if (text.isEmpty() || text.length() > 70 || Letters.in(text) < 2) return false;
    if (isUncased(text)) return text.length() <= 16;
    return Character.isUpperCase(text.codePointAt(0))
        && nameShare(text) >= 0.99
        && text.split("[\\s/]+").length <= 8
        && !text.matches(".*\\d.*");
  }

  private static boolean isUncased(String text) {
    int cased = 0;
    int uncased = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isLowerCase(c)) cased++;
      else if (Character.isLetter(c)) uncased++;
    }
    return uncased > cased;
  }

  private static double nameShare(String text) {
    int names = 0;
    int others = 0;
    for (String word : text.split("[\\s/|,;()&+:–—-]+")) {
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) && word.charAt(0) != '@')
        continue;
      if (Character.isUpperCase(word.codePointAt(0))
          || word.charAt(0) == '@'
          || word.indexOf('.') > 0) names++;
      else if (!CONNECTOR.matcher(word).matches()) others++;
    }
    return names + others == 0 ? isLowAgency(text) ? 1 : 0 : (double) names / (names + others);
  }

  private static boolean isLowAgency(String text) {
    return Agencies.namesOne(text);
  }

  /// Names one of which is an agency's, or names with a slash between them.
  private static boolean isAgencyLine(String text) {
    if (text.length() > 100 || !isPlausible(text) || text.split("\\s+").length > 10) return false;
    if (nameShare(text) < 0.99) return false;
    if (text.matches(".*\\d{3,}.*")) return false;
    return Agencies.namesOne(text);
  }
}
