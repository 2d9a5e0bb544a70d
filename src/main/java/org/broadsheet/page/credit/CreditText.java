package org.broadsheet.page.credit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;

/// Finds the credit in what is written with a picture.
public final class CreditText {
  private static final int LONGEST = 140;

  /// @param caption without the credit; may be empty
  /// @param credit without its label and brackets; may be empty
  /// @param rule what told the credit from the caption; empty where there is no credit
  public record Split(String caption, String credit, String rule) {
    /// No credit at all.
    public static Split none(String caption) {
      return new Split(caption, "", "");
    }
  }

  /// What stands behind the name in some languages.
  private static final Pattern LABEL_BEHIND =
      Pattern.compile(
          "^([^=＝。、]{1,30}?)[\\s/／・]*(?:写真撮影|撮影|攝影|攝|摄影|摄|nuotr\\.?|nuotrauka|fotó|felvétele|/\\s?photo)$",
          Pattern.CASE_INSENSITIVE);

  /// What papers write where they cannot or will not name anybody.
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:submitted|courtesy|contributed|provided|supplied|handout|file|staff|stock|archive|press|publicity|promotional|family)["
              + " -]?(?:photos?|images?|pictures?|handout)?(?:["
              + " /].*)?|handout|supplied|zvg\\.?|privat|archiv(?:foto|bild)?|pressefoto|screenshot|courtesy|d\\.r\\.|dr|rr\\.?|reprodução|reproducción|divulgação|arquivo"
              + " pessoal|archivo|cedida|cortesía|dok(?:umen(?:tasi)?)?[. ].{2,40}|istimewa|личный"
              + " архив.*|из архива.*|архив|архивное фото",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RIGHTS_SIGN =
      Pattern.compile("^(?:©|ⓒ|\\(c\\)|（Ｃ）|（c）)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING_SHORT_FORM =
      Pattern.compile(
          ".*(?:\\b\\p{Lu}|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|vs|etc|Dr|Pty|Bhd|a\\.s|s\\.r\\.o|S\\.A))\\.",
          Pattern.DOTALL);

  private CreditText() {}

  /// Takes a caption apart.
  public static Split split(String written) {
    return CaptionSplitter.split(Spaces.single(written));
  }

  /// Takes a text apart that is a caption only if a label or a sign of rights marks its credit.
  public static Split markedSplit(String written) {
    return CaptionSplitter.markedSplit(Spaces.single(written));
  }

  /// The credit that a text is and nothing else, or the empty string.
  public static String whole(String written) {
    String text = unwrapped(Spaces.single(written));
    if (text.isEmpty() || text.length() > LONGEST) return "";
    String labelled = labelledWhole(text);
    if (!labelled.isEmpty()) return labelled;
    Matcher behind = LABEL_BEHIND.matcher(text);
    if (behind.matches() && text.length() < 40) return behind.group(1).strip();
    if (isUnnamed(text)) return text;
    if (!Names.areAgencys(text) || CaptionSplitter.hasParts(text)) return "";
    return clean(withoutBareLabel(text));
  }

  /// "Photo Ann Example/AFP" without the label, but not "Photo News", which is an agency.
  private static String withoutBareLabel(String text) {
    String bare = text.substring(Labels.bareEnd(text)).strip();
    return bare.indexOf(' ') > 0 && Names.areAll(bare) ? bare : text;
  }

  /// The credit that a text is which has a label, or the empty string.
  public static String labelledWhole(String written) {
    String text = unwrapped(Spaces.single(written));
    int end = Labels.end(text);
    if (end == 0 || text.length() > LONGEST) return "";
    String rest = named(text.substring(end));
    if (UNNAMED.matcher(rest).matches()) return rest;
    boolean named = Names.arePlausible(rest) && !Names.areSentence(text.substring(end));
    return named && !CaptionSplitter.hasSentences(rest) ? rest : "";
  }

  /// What an element says that is known to hold the credit.
  public static String known(String written) {
    String text = unwrapped(Spaces.single(written));
    if (text.length() > LONGEST * 2) return "";
    String bare = named(text.substring(Labels.bareEnd(text)));
    return Letters.in(bare) < 2 ? "" : bare;
  }

  /// What stands behind a label, without what is said behind the name.
  static String named(String rest) {
    String bare = clean(rest);
    Matcher behind = LABEL_BEHIND.matcher(bare);
    return behind.matches() && bare.length() < 30 ? behind.group(1).strip() : bare;
  }

  /// Whether a credit names nobody, as "File photo": any name is better.
  public static boolean isUnnamed(String credit) {
    return credit.length() < 50 && UNNAMED.matcher(credit).matches();
  }

  /// Whether a text consists of names and nothing else.
  public static boolean isNames(String written) {
    return Names.areAll(clean(Spaces.single(written)));
  }

  /// Whether a text is a label and nothing else.
  public static boolean isLabel(String text) {
    String plain = Spaces.single(text);
    if (plain.isEmpty()) return false;
    return Labels.bareEnd(plain + " ") >= plain.length()
        || Labels.end(plain + " ") >= plain.length();
  }

  /// Without brackets, signs and marks around it.
  static String clean(String credit) {
    String text = RIGHTS_SIGN.matcher(unwrapped(credit.strip())).replaceFirst("");
    text =
        text.replaceFirst("^[\\s:：/|,;.•–—=＝-]+", "").replaceFirst("[\\s:：|,;/•–—=＝(\\[-]+$", "");
    if (text.endsWith(".") && !ENDING_SHORT_FORM.matcher(text).matches())
      text = text.substring(0, text.length() - 1);
    if (text.endsWith("。")) text = text.substring(0, text.length() - 1);
    return unwrapped(text);
  }

  /// Without the brackets around it, as many as there are.
  static String unwrapped(String text) {
    String inner = text.strip();
    for (int i = 0; i < 3; i++) {
      String next = unwrappedOnce(inner);
      if (next.equals(inner)) return inner;
      inner = next;
    }
    return inner;
  }

  private static String unwrappedOnce(String text) {
    if (text.length() < 2) return text;
    int open = "([（【〔<＜〈".indexOf(text.charAt(0));
    int close = ")]）】〕>＞〉".indexOf(text.charAt(text.length() - 1));
    if (open < 0 || open != close) return text;
    String inner = text.substring(1, text.length() - 1);
    return inner.indexOf(text.charAt(0)) < 0 ? inner.strip() : text;
  }
}
