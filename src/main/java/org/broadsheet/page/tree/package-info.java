/// Part of the page reader.
@NullMarked
package org.broadsheet.page.tree;

import org.jspecify.annotations.NullMarked;
