/// How the feeds fare: when each was asked, what it answered, when it is asked next, what is wrong
/// and what can be done about it.
@NullMarked
package org.broadsheet.ui.health;

import org.jspecify.annotations.NullMarked;
