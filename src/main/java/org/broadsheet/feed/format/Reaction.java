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

  /// Takes a content that is not blank.
  static Reaction take(Form form, Consumer<Content> use) {
    return new Take(
        form,
        content -> {
          if (!content.isBlank()) use.accept(content);
        });
  }

  static Reaction field(Consumer<Content> use) {
    return take(Form.FIELD, use);
  }

  /// Takes a text as one that might be the value of a field.
  static Reaction text(Form form, Candidates<Content> field, Rank rank) {
    return take(form, content -> field.add(rank, content));
  }
}
