/// Finds articles by their words: titles, bodies, captions, credits, in every language at once.
///
/// The index follows the store and holds nothing that the store does not, so it may be deleted at
/// any time and is begun anew when it is damaged. It knows neither the store nor read and starred
/// marks; Lucene is used here and nowhere else.
@NullMarked
package org.broadsheet.search;

import org.jspecify.annotations.NullMarked;
