/// Part of the page reader.
@NullMarked
package org.broadsheet.page.statement;

import org.jspecify.annotations.NullMarked;
