package org.broadsheet.store;

import java.nio.file.Path;

/// Everything in one file, read again and counted after it was written.
///
/// @param pictures whose files are in it
public record Packed(Path file, int articles, int pictures) {}
