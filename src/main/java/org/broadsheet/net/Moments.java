package org.broadsheet.net;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a server says about time. Its dates are seen from its own clock, where it tells it, since
/// ours may differ.
final class Moments {
  /// Servers name a year by mistake; nobody is left alone for longer than this.
  static final Duration LONGEST = Duration.ofDays(1);

  private static final int LONGEST_DATE = 64;

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})", Pattern.CASE_INSENSITIVE);

  /// The day of the week is left out, since many are wrong.
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uu HH:mm:ss", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d HH:mm:ss uuuu", Locale.ENGLISH));

  private Moments() {}

  /// Until when its answer is good, by its Cache-Control and Age, else by its Expires; null where
  /// it does not say, or says that it is not.
  ///
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2">RFC 9111, 4.2</a>
  static @Nullable Instant freshUntil(Answer answer, Instant now) {
    Duration life = life(answer, now);
    if (life == null || !life.isPositive()) return null;
    return now.plus(atMostLongest(life));
  }

  private static @Nullable Duration life(Answer answer, Instant now) {
    String caching = String.join(",", answer.headers().allValues("cache-control"));
    Matcher maxAge = MAX_AGE.matcher(caching);
    if (!maxAge.find()) return fromServersNow(answer, answer.header("expires"), now);
    Duration age = seconds(answer.header("age"));
    Duration life = Duration.ofSeconds(Long.parseLong(maxAge.group(1)));
    return age == null ? life : life.minus(age);
  }

  /// When it may be asked again, by its Retry-After; null where it does not say.
  ///
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>
  static @Nullable Instant retryAfter(Answer answer, Instant now) {
    String written = answer.header("retry-after");
    Duration wait = seconds(written);
    if (wait == null) wait = fromServersNow(answer, written, now);
    if (wait == null) return null;
    Duration atLeast = Duration.ofSeconds(1);
    return now.plus(wait.compareTo(atLeast) < 0 ? atLeast : atMostLongest(wait));
  }

  static Duration atMostLongest(Duration duration) {
    return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
  }

  private static @Nullable Duration seconds(String written) {
    return written.matches("\\d{1,18}") ? Duration.ofSeconds(Long.parseLong(written)) : null;
  }

  private static @Nullable Duration fromServersNow(Answer answer, String date, Instant now) {
    Instant moment = date(date);
    Instant servers = date(answer.header("date"));
    return moment == null ? null : Duration.between(servers == null ? now : servers, moment);
  }

  /// All three forms of RFC 9110, 5.6.7.
  static @Nullable Instant date(String written) {
    if (written.length() > LONGEST_DATE) return null;
    String plain =
        written
            .replace('-', ' ')
            .replaceFirst("^[A-Za-z]{3,9},? +(?=[A-Za-z]{3} |\\d)", "")
            .replaceFirst(" *(?:GMT|UTC|UT|Z|[+ ]0000)$", "")
            .replaceAll(" +", " ");
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDateTime.parse(plain, form).toInstant(ZoneOffset.UTC);
      } catch (DateTimeParseException _) {
        // the next form, or none
      }
    }
    return null;
  }
}
