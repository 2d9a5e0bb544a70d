package org.broadsheet.ui.storage;

import java.io.File;
import org.jspecify.annotations.Nullable;

/// Asks the person for files; null where they do not want to.
public interface StorageFiles {
  /// Where everything is to be packed.
  @Nullable File toPack();

  /// What another machine packed.
  @Nullable File packed();

  /// A backup that lies somewhere else than the others.
  @Nullable File backup();
}
