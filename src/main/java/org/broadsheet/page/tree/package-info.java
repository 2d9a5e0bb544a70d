/// The page as elements that know how much there is to read in them and what their names say. It is
/// made once, in one pass, and never changes.
@NullMarked
package org.broadsheet.page.tree;

import org.jspecify.annotations.NullMarked;
