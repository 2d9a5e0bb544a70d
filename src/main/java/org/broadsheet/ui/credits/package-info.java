/// Who took the pictures: photographers and agencies by name, and a wall of the pictures of the one
/// that is chosen.
@NullMarked
package org.broadsheet.ui.credits;

import org.jspecify.annotations.NullMarked;
