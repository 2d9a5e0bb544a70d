package org.broadsheet.store;

/// Follows long work, on its thread, and may end it.
public interface Steps {
  Steps ALONE =
      new Steps() {
        @Override
        public void did(long done, long all) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /// @param done of `all`, in a unit of the work's own
  void did(long done, long all);

  boolean stopped();
}
