package org.broadsheet.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;

/// Takes a credit apart into those who are named in it.
public final class Credits {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[/|;／·•]|\\s[–—-]\\s|,?\\s+via\\s+|,\\s+|[()])\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LICENCE =
      Pattern.compile(
          "CC[ -](?:BY|0|Zero).*|Creative Commons.*|Public Domain|GFDL.*|CC",
          Pattern.CASE_INSENSITIVE);

  private Credits() {}

  public static CreditLine line(String written, Evidence evidence) {
    String credit = CreditText.known(written);
    boolean owned = written.strip().startsWith("©");
    List<Claim> claims = new ArrayList<>();
    Matcher marks = BETWEEN.matcher(credit);
    int from = 0;
    while (marks.find()) {
      add(credit.substring(from, marks.start()), owned, claims);
      from = marks.end();
    }
    add(credit.substring(from), owned, claims);
    return new CreditLine(evidence, credit, claims);
  }

  private static void add(String part, boolean owned, List<Claim> claims) {
    String name = part.strip();
    if (!name.isEmpty()) claims.add(new Claim(role(name, owned), name, null));
  }

  private static Role role(String name, boolean owned) {
    if (LICENCE.matcher(name).matches()) return Role.LICENCE;
    if (Agencies.isAgency(name)) return Role.AGENCY;
    if (owned) return Role.COPYRIGHT;
    return name.split("\\s+").length >= 2 && Character.isUpperCase(name.codePointAt(0))
        ? Role.PHOTOGRAPHER
        : Role.SOURCE;
  }
}
