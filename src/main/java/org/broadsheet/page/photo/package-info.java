/// Part of the page reader.
@NullMarked
package org.broadsheet.page.photo;

import org.jspecify.annotations.NullMarked;
