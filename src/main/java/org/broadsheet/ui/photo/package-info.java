/// Pictures as they are decoded and turned upright, and their credits as they are said and
/// corrected, wherever in the window they stand.
@NullMarked
package org.broadsheet.ui.photo;

import org.jspecify.annotations.NullMarked;
