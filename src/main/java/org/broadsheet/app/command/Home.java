package org.broadsheet.app.command;

import java.nio.file.Path;
import org.broadsheet.store.Store;

/// The data folder, for those commands that put something else into it.
///
/// @param inUse whether a program has it open
/// @param recovery brings back what the second copies hold
public record Home(Path folder, boolean inUse, Recovery recovery) {

  public interface Recovery {
    /// @param store that was put back; it is closed in the end
    void over(Store store);
  }
}
