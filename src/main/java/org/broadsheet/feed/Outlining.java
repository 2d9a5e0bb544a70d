package org.broadsheet.feed;

import org.broadsheet.news.Outline;
import org.broadsheet.news.Problem;

/// What came of reading bytes as a list of subscriptions.
public sealed interface Outlining {
  record Read(Outline outline) implements Outlining {}

  /// The problem is `NOT_A_FEED`, or `EMPTY` where there was nothing at all.
  record NotAnOutline(Problem problem) implements Outlining {}
}
