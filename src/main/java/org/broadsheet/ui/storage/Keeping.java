package org.broadsheet.ui.storage;

import java.util.List;
import org.broadsheet.news.KeepRule.Keep;
import org.broadsheet.words.Words;

/// How long articles can be kept, to choose from.
public final class Keeping {
  public static final List<Keep> CHOICES =
      List.of(
          new Keep.Forever(),
          new Keep.Newest(100),
          new Keep.Newest(500),
          new Keep.Newest(2_000),
          new Keep.Days(30),
          new Keep.Days(90),
          new Keep.Days(365));

  /// In megabytes; 0 for as many as they need.
  static final List<Long> PICTURES = List.of(0L, 250L, 500L, 1_000L, 2_000L, 5_000L, 10_000L);

  private Keeping() {}

  public static String words(Keep keep) {
    return switch (keep) {
      case Keep.Forever _ -> Words.get("keep.forever");
      case Keep.Newest newest -> Words.get("keep.newest", newest.articles());
      case Keep.Days days -> Words.get("keep.days", days.days());
    };
  }

  static String pictures(long megabytes) {
    return megabytes == 0
        ? Words.get("keep.pictures.all")
        : Words.get("keep.pictures", Sizes.of(megabytes * 1_000_000));
  }
}
