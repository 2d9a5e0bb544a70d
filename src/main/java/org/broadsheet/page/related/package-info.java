/// Finds the other stories that a page points to: cards, lists, teasers. None of their words may be
/// in the article.
@NullMarked
package org.broadsheet.page.related;

import org.jspecify.annotations.NullMarked;
