package org.broadsheet.news;

import org.jspecify.annotations.Nullable;

/// A folder of feeds.
///
/// @param parent the folder that it lies in; null at the top
public record Folder(FolderId id, @Nullable FolderId parent, String name) {}
