/// How the person likes it: theme, size of the type, width of the column, and so on.
@NullMarked
package org.broadsheet.ui.look;

import org.jspecify.annotations.NullMarked;
