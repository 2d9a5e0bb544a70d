package org.broadsheet.page.tree;

/// Where rules say what they did, for those who want to know why an article came out as it did.
public interface Trace {
  /// Listens to nothing, and costs nothing.
  Trace NONE =
      new Trace() {
        @Override
        public void note(String rule, Box about) {}

        @Override
        public void note(String rule, String about) {}
      };

  void note(String rule, Box about);

  void note(String rule, String about);
}
