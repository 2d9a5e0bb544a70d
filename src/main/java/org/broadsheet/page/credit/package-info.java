/// Part of the page reader.
@NullMarked
package org.broadsheet.page.credit;

import org.jspecify.annotations.NullMarked;
