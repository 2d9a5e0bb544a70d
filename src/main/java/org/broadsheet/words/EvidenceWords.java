package org.broadsheet.words;

import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;

/// Says how we know who made a picture.
public final class EvidenceWords {
  private EvidenceWords() {}

  /// Everything that was said and found, the strongest first: where, what, and who is what.
  public static String of(PhotoCredit credit) {
    if (credit.lines().isEmpty()) return Words.get("credit.nothing");
    return lines(credit).stream().collect(Collectors.joining("\n"));
  }

  /// One for each place where it was found.
  public static List<String> lines(PhotoCredit credit) {
    return credit.lines().stream().map(EvidenceWords::of).toList();
  }

  private static String of(CreditLine line) {
    if (line.evidence() == Evidence.READER && line.written().isBlank()) {
      return Words.get("evidence.nobody");
    }
    String where = Words.get("evidence." + line.evidence());
    String names =
        line.claims().stream()
            .map(claim -> Words.get("role.named", Words.get("role." + claim.role()), claim.text()))
            .collect(Collectors.joining("; "));
    return Words.get("evidence.line", where, line.written())
        + (names.isEmpty() ? "" : "\n    " + names);
  }
}
