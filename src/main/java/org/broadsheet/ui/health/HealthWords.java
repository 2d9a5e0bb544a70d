package org.broadsheet.ui.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.broadsheet.news.Health;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Health.Move;
import org.broadsheet.news.Problem;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;

/// Says how a feed fares.
public final class HealthWords {
  private final Clock clock;
  private final ZoneId zone;

  public HealthWords(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /// In one line: what is wrong, or else when it was asked and is asked next.
  String line(Health health) {
    String trouble = trouble(health);
    if (!trouble.isEmpty()) return trouble;
    return health.asked() == null
        ? Words.get("health.never")
        : Words.get("health.line", when(health.asked()), next(health));
  }

  /// What is wrong, and what it means; empty where all is well.
  public String trouble(Health health) {
    Problem problem = health.problem();
    if (problem != null && problem.kind() == Problem.Kind.GONE) return Words.get("health.gone");
    if (problem != null && !health.offers().isEmpty()) {
      return Words.get("health.page", health.offers().size());
    }
    if (problem != null) return ProblemWords.of(problem);
    Move move = health.move();
    return move == null ? "" : Words.get("health.move." + move.reason(), move.to());
  }

  String asked(Health health) {
    return health.asked() == null ? Words.get("health.never") : when(health.asked());
  }

  String answer(Health health) {
    Answered answered = health.answered();
    if (answered == null) return Words.get("health.answer.none");
    return switch (answered.status()) {
      case 304 -> Words.get("health.answer.same");
      case 200 -> Words.get("health.answer.read", answered.entries(), answered.fresh());
      default -> Words.get("health.answer.status", Integer.toString(answered.status()));
    };
  }

  String next(Health health) {
    if (health.stopped()) return Words.get("health.next.never");
    Instant due = health.due();
    if (due == null || !due.isAfter(clock.instant())) return Words.get("health.next.soon");
    return when(due);
  }

  /// Only the time for a moment of today.
  private String when(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    DateTimeFormatter format =
        day.equals(LocalDate.ofInstant(clock.instant(), zone))
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return format.withLocale(Locale.getDefault()).format(moment.atZone(zone));
  }
}
