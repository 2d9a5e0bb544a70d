/// The one file that everything is packed into to move house: what it looks like, written and read.
///
/// Whatever it reads may come from anybody: names are checked, sizes bounded, pictures compared
/// with their hashes. It knows no database.
@NullMarked
package org.broadsheet.store.pack;

import org.jspecify.annotations.NullMarked;
