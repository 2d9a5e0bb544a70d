package org.broadsheet.feed.format;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is to be done with an element. Asking for it changes nothing yet.
sealed interface Reaction {

  /// Its content is gathered, and used when it ends.
  record Take(Form form, Consumer<Content> use) implements Reaction {}

  /// Its children belong to a scope of their own.
  record Enter(Supplier<Scope> scope) implements Reaction {}

  /// All that matters is in its attributes.
  record Act(Runnable use) implements Reaction {}

  enum Plain implements Reaction {
    /// Its children count as those of the element around it.
    PASS,
    /// It is of no use, and neither is what is in it.
    SKIP,
    /// It cannot stand here: the element that this scope belongs to should have ended before.
    LEAVE
  }

  static Reaction take(Form form, Consumer<Content> use) {
    return new Take(form, use);
  }

  /// Takes a text that is not blank.
  static Reaction field(Consumer<Content> use) {
    return new Take(
        Form.FIELD,
        content -> {
          if (!content.isBlank()) use.accept(content);
        });
  }
}
