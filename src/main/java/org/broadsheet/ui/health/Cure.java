package org.broadsheet.ui.health;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Health.Move;
import org.broadsheet.news.Problem;

/// Something that a person can do about a feed in trouble.
sealed interface Cure {
  record AskAgain() implements Cure {}

  /// To where the feed says that it has moved.
  record Follow(URI to) implements Cure {}

  record ChangeAddress() implements Cure {}

  record SignIn() implements Cure {}

  /// One of the feeds that the page names which stands where the feed was.
  record Instead(FeedLink feed) implements Cure {}

  record OpenSite(URI site) implements Cure {}

  record Unsubscribe() implements Cure {}

  /// What helps, the likeliest first.
  static List<Cure> of(Feed feed) {
    List<Cure> cures = new ArrayList<>();
    Move move = feed.health().move();
    if (move != null && move.reason() == Move.Reason.NOT_SECURE) cures.add(new Follow(move.to()));
    Problem problem = feed.health().problem();
    if (problem != null && problem.kind() == Problem.Kind.LOGIN_NEEDED) cures.add(new SignIn());
    feed.health().offers().forEach(offer -> cures.add(new Instead(offer)));
    if (problem == null || problem.kind() != Problem.Kind.RATE_LIMITED) cures.add(new AskAgain());
    if (mayBeElsewhere(problem)) cures.add(new ChangeAddress());
    if (feed.site() != null) cures.add(new OpenSite(feed.site()));
    cures.add(new Unsubscribe());
    return List.copyOf(cures);
  }

  private static boolean mayBeElsewhere(@org.jspecify.annotations.Nullable Problem problem) {
    if (problem == null) return false;
    return switch (problem.kind()) {
      case NO_SUCH_HOST,
          CONNECTION_REFUSED,
          NOT_SECURE,
          TOO_MANY_REDIRECTS,
          NOT_FOUND,
          GONE,
          LOGIN_NEEDED,
          REFUSED,
          EMPTY,
          NOT_A_FEED,
          NO_FEED_ON_PAGE ->
          true;
      default -> false;
    };
  }
}
