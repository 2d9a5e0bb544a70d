/// The window around the panes: toolbar, status line, undo bar, and what lies over it.
@NullMarked
package org.broadsheet.ui.window;

import org.jspecify.annotations.NullMarked;
