/// Tells whether a page has its article, and what stands in its place.
@NullMarked
package org.broadsheet.page.access;

import org.jspecify.annotations.NullMarked;
