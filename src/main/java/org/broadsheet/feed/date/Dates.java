package org.broadsheet.feed.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Reads a moment from the ways in which feeds write one. What gives only a day is its beginning;
/// what gives no zone is UTC.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.3">RFC 5322, 3.3</a>
/// @see <a href="https://www.w3.org/TR/NOTE-datetime">W3C date and time formats</a>
public final class Dates {
  private static final int LONGEST = 200;
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private Dates() {}

  /// @param language of the feed, as a BCP 47 tag; may be empty
  /// @return null where the text is no date
  public static @Nullable Instant read(String text, String language) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) return null;
    DateScan scan = new DateScan(trimmed, language);
    scan.scan();
    try {
      return instant(scan, language);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable Instant instant(DateScan scan, String language) {
    LocalDate day = Days.find(scan, language);
    if (day == null) return sinceEpoch(scan);
    if (day.getYear() < EARLIEST || day.getYear() > LATEST) return null;
    LocalDateTime time =
        day.atTime(scan.hour() == 24 ? 0 : scan.hour(), scan.minute(), scan.second());
    ZoneId zone = scan.zone();
    LocalDateTime whole = scan.hour() == 24 ? time.plusDays(1) : time;
    return whole.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
  }

  /// A number of seconds or milliseconds since 1970.
  private static @Nullable Instant sinceEpoch(DateScan scan) {
    if (scan.count() != 1) return null;
    long number = scan.number(0);
    return switch (scan.digits(0)) {
      case 9, 10 -> Instant.ofEpochSecond(number);
      case 12, 13 -> Instant.ofEpochMilli(number);
      default -> null;
    };
  }
}
