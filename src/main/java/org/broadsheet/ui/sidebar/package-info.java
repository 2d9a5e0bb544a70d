/// What there is to read at: places, folders and feeds, with their counts.
@NullMarked
package org.broadsheet.ui.sidebar;

import org.jspecify.annotations.NullMarked;
