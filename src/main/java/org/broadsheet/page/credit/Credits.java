package org.broadsheet.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.page.text.Lists;
import org.broadsheet.page.text.Spaces;

/// Takes a credit apart into those who are named in it.
public final class Credits {
  private static final int LONGEST_LABEL = 50;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[/|;／·•]|\\s[–—-]\\s|,?\\s+via\\s+|,\\s+|[()])\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LICENCE =
      Pattern.compile(
          "CC[ -](?:BY|0|Zero).*|Creative Commons.*|Public Domain|GFDL.*|CC",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNED =
      Pattern.compile(
          ".*(?:©|ⓒ|℗|\\(c\\)|copyright)[^\\p{L}]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DRAWN =
      Lists.pattern(Credits.class, "drawn.txt", ".*(?<!\\p{L})", "[^.!?]{0,12}");

  private static final Pattern INSTITUTION =
      Lists.pattern(Credits.class, "institutions.txt", ".*(?<!\\p{L})", "(?!\\p{L}).*");

  private Credits() {}

  /// @param written the credit, with or without its label
  public static CreditLine line(String written, Evidence evidence) {
    return line(CreditText.known(written), written, evidence);
  }

  /// @param credit without its label
  /// @param around the text from which it was taken, where a label may stand before it
  public static CreditLine line(String credit, String around, Evidence evidence) {
    String shown = credit.isEmpty() ? Spaces.single(around) : credit;
    String label = label(shown, Spaces.single(around));
    boolean owned = OWNED.matcher(label).matches();
    boolean drawn = DRAWN.matcher(label).matches();
    List<Claim> claims = new ArrayList<>();
    Matcher marks = BETWEEN.matcher(shown);
    int from = 0;
    while (marks.find()) {
      add(shown.substring(from, marks.start()), owned, drawn, claims);
      from = marks.end();
    }
    add(shown.substring(from), owned, drawn, claims);
    return new CreditLine(evidence, shown, claims);
  }

  /// What stands just before the credit.
  private static String label(String credit, String around) {
    int at = around.lastIndexOf(credit);
    return at <= 0 ? "" : around.substring(Math.max(0, at - LONGEST_LABEL), at);
  }

  private static void add(String part, boolean owned, boolean drawn, List<Claim> claims) {
    String name = part.strip();
    if (!name.isEmpty()) claims.add(new Claim(role(name, owned, drawn), name, null));
  }

  private static Role role(String name, boolean owned, boolean drawn) {
    if (LICENCE.matcher(name).matches()) return Role.LICENCE;
    if (Agencies.isAgency(name)) return Role.AGENCY;
    if (owned) return Role.COPYRIGHT;
    if (drawn) return Role.ILLUSTRATOR;
    return isPerson(name) ? Role.PHOTOGRAPHER : Role.SOURCE;
  }

  /// Of two words at least, with a capital where the script has them.
  private static boolean isPerson(String name) {
    return !INSTITUTION.matcher(name).matches()
        && name.split("\\s+").length >= 2
        && !Character.isLowerCase(name.codePointAt(0));
  }
}
