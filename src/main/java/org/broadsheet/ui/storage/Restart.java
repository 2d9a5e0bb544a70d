package org.broadsheet.ui.storage;

import java.nio.file.Path;

/// Ends the work on the articles that are there, and begins with others in the same window. What
/// was there is kept where the others cannot be taken in.
public interface Restart {
  /// @param backup takes the place of what is there, which is kept beside it
  void restore(Path backup);

  /// @param packed what another machine packed, for a folder in which no person's articles are
  void moveIn(Path packed);
}
