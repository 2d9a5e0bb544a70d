/// Finds the element that holds the article, makes blocks of what is in it, and takes out what only
/// looks like text of it. It knows nothing of addresses, facts or who wrote what.
@NullMarked
package org.broadsheet.page.body;

import org.jspecify.annotations.NullMarked;
