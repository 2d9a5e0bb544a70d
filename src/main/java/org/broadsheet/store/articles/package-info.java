/// Articles in tables: how they arrive, are listed, read and marked.
///
/// It knows nothing of threads, files and of how deeds are undone.
@NullMarked
package org.broadsheet.store.articles;

import org.jspecify.annotations.NullMarked;
