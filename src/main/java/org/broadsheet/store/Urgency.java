package org.broadsheet.store;

/// Who waits for a piece of writing; the first of these goes first.
enum Urgency {
  /// A person, who did something and wants to see it.
  PERSON,
  /// A refresh.
  FEEDS,
  /// Nobody.
  NOBODY
}
