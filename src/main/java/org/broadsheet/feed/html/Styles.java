package org.broadsheet.feed.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps of an inline style what sets text, and nothing that loads or covers.
final class Styles {
  private static final Set<String> PROPERTIES =
      Set.of(
          """
          background-color border border-bottom border-bottom-color border-bottom-style \
          border-bottom-width border-collapse border-color border-left border-left-color \
          border-left-style border-left-width border-right border-right-color border-right-style \
          border-right-width border-spacing border-style border-top border-top-color \
          border-top-style border-top-width border-width clear color direction display float font \
          font-family font-size font-style font-variant font-weight height letter-spacing \
          line-height list-style-type margin margin-bottom margin-left margin-right margin-top \
          max-height max-width min-height min-width opacity overflow padding padding-bottom padding-left \
          padding-right padding-top text-align text-decoration text-indent text-transform \
          unicode-bidi vertical-align visibility white-space width word-break word-spacing \
          word-wrap\
          """
              .split(" ", -1));
  private static final Pattern HARMLESS =
      Pattern.compile("(?:[\\w\\s#%.,+!'\"/-]|(?:rgba?|hsla?)\\([\\d\\s.,%/-]{1,60}\\)){1,300}");
  private static final int LONGEST = 4_000;

  private Styles() {}

  /// The declarations that may stay; empty where none may.
  static String harmless(String style) {
    if (style.length() > LONGEST) return "";
    String[] declarations = style.split(";", -1);
    if (Arrays.stream(declarations).allMatch(it -> it.isBlank() || isHarmless(it))) return style;
    return Arrays.stream(declarations)
        .filter(Styles::isHarmless)
        .map(it -> it.strip() + ";")
        .collect(Collectors.joining(" "));
  }

  private static boolean isHarmless(String declaration) {
    int colon = declaration.indexOf(':');
    if (colon < 0) return false;
    String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = declaration.substring(colon + 1).strip();
    return PROPERTIES.contains(property) && HARMLESS.matcher(value).matches();
  }
}
