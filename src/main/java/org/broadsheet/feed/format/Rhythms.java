package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How often a feed wants to be asked, as RSS 2.0 and the syndication module of RSS 1.0 say it.
///
/// @see <a href="https://web.resource.org/rss/1.0/modules/syndication/">RSS 1.0 syndication</a>
final class Rhythms {
  private Rhythms() {}

  static Reaction open(FeedDraft feed, Element element) {
    return switch (element.local()) {
      case "ttl" -> field(it -> feed.ttl = minutes(it.text()));
      case "skiphours", "skipdays" -> PASS;
      case "hour" -> field(it -> number(it.text()).ifPresent(hour -> skip(feed, hour)));
      case "day" -> field(it -> skip(feed, it.text().strip()));
      case "language" -> field(it -> feed.language.add(Rank.OWN, it.text().strip()));
      default -> PASS;
    };
  }

  static Reaction syndication(FeedDraft feed, Element element) {
    return switch (element.local()) {
      case "updateperiod" -> field(it -> feed.period = period(it.text().strip()));
      case "updatefrequency" -> field(it -> number(it.text()).ifPresent(n -> feed.frequency = n));
      default -> SKIP;
    };
  }

  private static OptionalInt number(String text) {
    String digits = text.strip();
    boolean number =
        !digits.isEmpty() && digits.length() < 7 && digits.chars().allMatch(Rhythms::isDigit);
    return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Duration minutes(String text) {
    OptionalInt minutes = number(text);
    return minutes.isPresent() ? Duration.ofMinutes(minutes.getAsInt()) : null;
  }

  private static void skip(FeedDraft feed, int hour) {
    if (hour <= 24) feed.skipHours.add(hour % 24);
  }

  private static void skip(FeedDraft feed, String day) {
    for (DayOfWeek it : DayOfWeek.values()) {
      if (it.name().equals(day.toUpperCase(Locale.ROOT))) feed.skipDays.add(it);
    }
  }

  private static @Nullable Duration period(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "hourly" -> Duration.ofHours(1);
      case "daily" -> Duration.ofDays(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly" -> Duration.ofDays(30);
      case "yearly" -> Duration.ofDays(365);
      default -> null;
    };
  }
}
