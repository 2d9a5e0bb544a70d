/// Part of the page reader.
@NullMarked
package org.broadsheet.page.body;

import org.jspecify.annotations.NullMarked;
