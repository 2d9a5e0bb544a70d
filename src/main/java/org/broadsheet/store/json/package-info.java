/// Writes what articles are made of as JSON, and reads it again.
///
/// It reads whatever it finds: an unknown or damaged piece costs the piece. It knows no database.
@NullMarked
package org.broadsheet.store.json;

import org.jspecify.annotations.NullMarked;
