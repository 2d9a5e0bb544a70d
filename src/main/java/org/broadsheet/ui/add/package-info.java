/// Adding a feed or saving a page.
@NullMarked
package org.broadsheet.ui.add;

import org.jspecify.annotations.NullMarked;
