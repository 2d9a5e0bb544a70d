package org.broadsheet.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;

/// The names that one standard gives in one file, on their way to a credit line.
final class FileCredit {
  private final Evidence evidence;
  private final Names names;
  private final List<Claim> claims = new ArrayList<>();

  FileCredit(Evidence evidence, Names names) {
    this.evidence = evidence;
    this.names = names;
  }

  FileCredit and(Role role, List<String> texts) {
    for (String text : texts) {
      String name = Names.clean(text);
      if (names.isName(name) && !isKnown(name)) claims.add(new Claim(role, name, null));
    }
    return this;
  }

  private boolean isKnown(String name) {
    return claims.stream().anyMatch(claim -> Names.same(claim.text(), name));
  }

  /// Empty where no name is left.
  Optional<CreditLine> line() {
    if (claims.isEmpty()) return Optional.empty();
    return Optional.of(new CreditLine(evidence, written(), claims));
  }

  /// As papers write it: the photographer and the agency; else where it comes from; else whose it
  /// is.
  private String written() {
    String photographers = joined(Role.PHOTOGRAPHER);
    String agency = joined(Role.AGENCY);
    if (agency.contains(photographers) && !agency.isEmpty()) return agency;
    if (photographers.contains(agency) && !photographers.isEmpty()) return photographers;
    if (!agency.isEmpty()) return photographers + " / " + agency;
    return claims.getFirst().text();
  }

  private String joined(Role role) {
    return claims.stream()
        .filter(claim -> claim.role() == role)
        .map(Claim::text)
        .collect(Collectors.joining(", "));
  }
}
