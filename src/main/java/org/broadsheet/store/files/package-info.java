/// Files of the data folder: written whole or not at all, readable by their owner only.
///
/// It knows no database.
@NullMarked
package org.broadsheet.store.files;

import org.jspecify.annotations.NullMarked;
