package org.broadsheet.feed.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day in the numbers of a date.
final class Days {
  /// What makes a year and a month of two numbers.
  private static final Set<String> JOINTS = Set.of("-", "/", ".", "年", "月", "년", "월", "năm");

  /// Of three letters or more; any other might be the name of a month that nobody here knows.
  private static final Set<String> NO_MONTHS = Set.of("tháng", "thg", "del", "the");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");

  private Days() {}

  /// Null where the numbers give none; throws where they give one that no calendar has.
  static @Nullable LocalDate find(DateScan scan, String language) {
    if (scan.count() == 0) return null;
    if (scan.month() > 0 && scan.count() <= 2) return withName(scan);
    return switch (scan.count()) {
      case 1 -> compact((int) Math.min(scan.number(0), 99_999_999), scan.digits(0));
      case 2 -> two(scan);
      default -> three(scan, language);
    };
  }

  /// `5 May 2024`, `May 5, 2024`, `2024-May-5`, `May 2024`.
  private static @Nullable LocalDate withName(DateScan scan) {
    int first = (int) scan.number(0);
    if (scan.count() == 1) {
      return scan.digits(0) == 4 ? LocalDate.of(first, scan.month(), 1) : null;
    }
    int second = (int) scan.number(1);
    boolean yearFirst = scan.digits(0) == 4 || first > 31;
    if (!yearFirst && isCutOff(second, scan)) return null;
    int year = yearFirst ? year(first, scan.digits(0)) : year(second, scan.digits(1));
    return LocalDate.of(year, scan.month(), yearFirst ? second : first);
  }

  /// `05 Mar 20` is more often the beginning of `05 Mar 2026` than a day of 2020.
  private static boolean isCutOff(int year, DateScan scan) {
    if (scan.digits(1) == 1) return true;
    return scan.digits(1) == 2 && (year == 19 || year == 20) && !scan.hasTime();
  }

  private static int year(int number, int digits) {
    if (digits > 2) return number;
    return number < 70 ? 2000 + number : 1900 + number;
  }

  /// `2024`, `20240501`, `240501`, `2024122`, `2405`: the last but one is a day of the year.
  private static @Nullable LocalDate compact(int number, int digits) {
    return switch (digits) {
      case 4 -> number < 1900 ? monthOfShortYear(number) : LocalDate.of(number, 1, 1);
      case 5 -> LocalDate.ofYearDay(year(number / 1_000, 2), number % 1_000);
      case 6 -> LocalDate.of(year(number / 10_000, 2), number / 100 % 100, number % 100);
      case 7 -> LocalDate.ofYearDay(number / 1_000, number % 1_000);
      case 8 -> LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
      default -> null;
    };
  }

  private static LocalDate monthOfShortYear(int number) {
    return LocalDate.of(year(number / 100, 2), number % 100, 1);
  }

  /// `2024-05`, `2024-122`.
  private static @Nullable LocalDate two(DateScan scan) {
    if (!JOINTS.contains(scan.between().strip())) return null;
    int first = (int) scan.number(0);
    int second = (int) scan.number(1);
    if (scan.digits(1) == 3) return LocalDate.ofYearDay(year(first, scan.digits(0)), second);
    if (scan.digits(0) == 4) return LocalDate.of(first, second, 1);
    if (scan.digits(1) == 4 && second > 1900) return LocalDate.of(second, first, 1);
    return LocalDate.of(year(first, scan.digits(0)), second, 1);
  }

  private static @Nullable LocalDate three(DateScan scan, String language) {
    boolean unknown = WORD.matcher(scan.between()).results().anyMatch(Days::mayBeMonth);
    if (unknown && scan.month() == 0) return null;
    int first = (int) scan.number(0);
    int second = (int) scan.number(1);
    int third = (int) scan.number(2);
    if (scan.digits(0) >= 3) return LocalDate.of(first, second, third);
    if (scan.separator() == '-' && scan.digits(2) == 2 && second <= 12 && third <= 31) {
      return LocalDate.of(year(first, 2), second, third);
    }
    int year = year(third, scan.digits(2));
    boolean monthFirst = second > 12 || (first <= 12 && isAmerican(scan, language));
    return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
  }

  private static boolean mayBeMonth(MatchResult word) {
    return !NO_MONTHS.contains(word.group().toLowerCase(Locale.ROOT));
  }

  /// With strokes, and in no language whose speakers put the day first.
  private static boolean isAmerican(DateScan scan, String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    return scan.separator() == '/' && (tag.isEmpty() || tag.equals("en") || tag.equals("en-us"));
  }
}
