package org.broadsheet.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Problem;

/// Says what went wrong in words that a person can act on.
public final class ProblemWords {
  private ProblemWords() {}

  public static String of(Problem problem) {
    String key = "problem." + problem.kind();
    return switch (problem.kind()) {
      case RATE_LIMITED -> Words.get(key, time(problem.detail()));
      case TOO_LARGE -> Words.get(key, size(problem.detail()));
      case NOT_SECURE -> Words.get(key, certificate(problem.detail()));
      default -> Words.get(key, problem.detail());
    };
  }

  /// What is missing of an article: the text first, then each reason for pictures once.
  public static List<String> of(Completeness completeness) {
    return completeness.lacks().stream().map(ProblemWords::of).distinct().toList();
  }

  private static String of(Lack lack) {
    return Words.get(lack.what() == What.TEXT ? "lack.text" : "lack.picture", of(lack.problem()));
  }

  private static String time(String moment) {
    try {
      ZonedDateTime until = Instant.parse(moment).atZone(ZoneId.systemDefault());
      boolean today = until.toLocalDate().equals(LocalDate.now(until.getZone()));
      DateTimeFormatter format =
          today
              ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
              : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
      return format.withLocale(Locale.getDefault()).format(until);
    } catch (DateTimeParseException _) {
      return Words.get("later");
    }
  }

  private static String size(String bytes) {
    try {
      return Words.get("megabytes", Math.round(Long.parseLong(bytes) / 1e6));
    } catch (NumberFormatException _) {
      return bytes;
    }
  }

  private static String certificate(String detail) {
    try {
      return Words.get("certificate." + detail);
    } catch (MissingResourceException _) {
      return Words.get("certificate.handshake");
    }
  }
}
