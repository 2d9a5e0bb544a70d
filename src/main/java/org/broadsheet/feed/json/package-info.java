/// From characters to values of JSON, as tolerantly as feeds need it.
///
/// Nothing here stops at a mistake: every fault of a text has a reading, and what it costs is the
/// value that it is in. Nothing grows with the depth of a text, and one value is in memory at a
/// time.
@NullMarked
package org.broadsheet.feed.json;

import org.jspecify.annotations.NullMarked;
