/// Part of the page reader.
@NullMarked
package org.broadsheet.page.text;

import org.jspecify.annotations.NullMarked;
