package org.broadsheet.search;

import java.time.Instant;

/// One condition of a query.
sealed interface Clause {

  /// Words without a space between them; mostly one.
  ///
  /// @param open the last of them may go on: it was written `elect*`, or is still being typed
  record Word(Part part, String text, boolean open) implements Clause {}

  /// Words that stand one after the other, exactly so.
  record Phrase(Part part, String text) implements Clause {}

  record Is(State state) implements Clause {}

  /// From that moment on.
  record After(Instant moment) implements Clause {}

  /// Until just before that moment.
  record Before(Instant moment) implements Clause {}

  record Not(Clause clause) implements Clause {}

  /// What an article is, besides its words.
  enum State {
    SAVED,
    COMPLETE
  }
}
