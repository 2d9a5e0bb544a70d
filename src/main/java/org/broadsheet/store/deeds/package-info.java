/// What the person does, each deed journaled with all that it takes to undo it, also tomorrow.
///
/// Everything that a person arranged is changed here and nowhere else.
@NullMarked
package org.broadsheet.store.deeds;

import org.jspecify.annotations.NullMarked;
