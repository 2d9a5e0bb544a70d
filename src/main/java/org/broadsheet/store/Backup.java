package org.broadsheet.store;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the database that was opened and counted after it was made. Pictures are not in it:
/// they are files that never change.
///
/// @param articles how many it holds
public record Backup(Path file, Instant made, int articles) {}
