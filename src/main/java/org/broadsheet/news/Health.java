package org.broadsheet.news;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a feed fares.
///
/// @param asked when it was last asked; null before the first time
/// @param due when it is asked next; null where it is not asked by itself any more, or was never
///   asked and is to be asked at once
/// @param failures how many times in a row it failed; 0 when all is well
/// @param problem what was wrong the last time; null when all is well
/// @param answered null where nothing was answered the last time
/// @param move null where the server names no other address, or that one is followed already
/// @param offers feeds that the page names which stands where the feed was; empty when all is well
public record Health(
    @Nullable Instant asked,
    @Nullable Instant due,
    int failures,
    @Nullable Problem problem,
    @Nullable Answered answered,
    @Nullable Move move,
    List<FeedLink> offers) {
  public static final Health NEW = new Health(null, null, 0, null);

  public Health {
    offers = List.copyOf(offers);
  }

  public Health(
      @Nullable Instant asked, @Nullable Instant due, int failures, @Nullable Problem problem) {
    this(asked, due, failures, problem, null, null, List.of());
  }

  /// Whether it is not asked any more until the person asks for it: it said that it is gone.
  public boolean stopped() {
    return asked != null && due == null;
  }

  /// Whether it is time to ask, as for a feed that was never asked.
  public boolean isDue(Instant now) {
    return due == null ? asked == null : !due.isAfter(now);
  }

  /// What the server answered.
  ///
  /// @param status of HTTP; 304 says that nothing is new
  /// @param entries how many the feed held when it was last read; 0 where it was not, or went wrong
  ///   since
  /// @param fresh how many of them are new here
  public record Answered(int status, int entries, int fresh) {}

  /// A permanent move that the server tells of and that was not followed.
  public record Move(URI to, Reason reason) {
    public enum Reason {
      /// What is at the new address is no feed.
      NOT_A_FEED,
      /// From a secure address to one that anybody on the way can read and change.
      NOT_SECURE,
      /// Another subscription has the new address already.
      TAKEN
    }
  }
}
