package org.broadsheet.ui.headlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.broadsheet.words.Words;

/// Says how old an article is, in as few letters as a list has room for.
final class Ages {
  private final Clock clock;
  private final ZoneId zone;

  Ages(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  String of(Instant moment) {
    Duration age = Duration.between(moment, clock.instant());
    if (age.toMinutes() < 1) return Words.get("age.now");
    if (age.toHours() < 1) return Words.get("age.minutes", age.toMinutes());
    if (age.toDays() < 1) return Words.get("age.hours", age.toHours());
    if (age.toDays() < 7) return Words.get("age.days", age.toDays());
    ZonedDateTime day = moment.atZone(zone);
    boolean thisYear = day.getYear() == clock.instant().atZone(zone).getYear();
    String pattern = Words.get(thisYear ? "age.day" : "age.year");
    return DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).format(day);
  }
}
