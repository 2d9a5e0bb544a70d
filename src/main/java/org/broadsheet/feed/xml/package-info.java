/// From characters to elements, as tolerantly as feeds need it.
///
/// Nothing here stops at a mistake: every fault of a text has a reading. No document type is ever
/// followed, nothing is ever loaded, and nothing grows with the depth or the length of a text but
/// what is handed on.
@NullMarked
package org.broadsheet.feed.xml;

import org.jspecify.annotations.NullMarked;
