/// The pictures of an article, one at a time, as large as the window: to be looked at closely, with
/// who made them below.
@NullMarked
package org.broadsheet.ui.viewer;

import org.jspecify.annotations.NullMarked;
