/// What takes how much room, how long it is kept, and copies of all of it.
@NullMarked
package org.broadsheet.ui.storage;

import org.jspecify.annotations.NullMarked;
