/// What the person did, and the way to take each of it back.
@NullMarked
package org.broadsheet.ui.history;

import org.jspecify.annotations.NullMarked;
