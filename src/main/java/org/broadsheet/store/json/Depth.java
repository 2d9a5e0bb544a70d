package org.broadsheet.store.json;

/// How deep within an article one is: what lies deeper than anybody writes is left out, because it
/// would end the thread that reads it.
///
/// Each level takes at most three of JSON's, of which Jackson reads 500.
record Depth(int level) {
  static final Depth TOP = new Depth(0);
  static final int DEEPEST = 100;

  Depth below() {
    return new Depth(level + 1);
  }

  boolean bottom() {
    return level >= DEEPEST;
  }
}
