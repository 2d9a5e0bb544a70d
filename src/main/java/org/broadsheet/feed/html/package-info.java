/// HTML as it stands in feeds: made safe, made absolute, and read for its words; and the feeds that
/// a web page names.
///
/// What leaves here holds known elements with known attributes only, written anew, so that whoever
/// reads it sees what was meant here and nothing else.
@NullMarked
package org.broadsheet.feed.html;

import org.jspecify.annotations.NullMarked;
