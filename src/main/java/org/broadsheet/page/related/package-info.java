/// Part of the page reader.
@NullMarked
package org.broadsheet.page.related;

import org.jspecify.annotations.NullMarked;
