/// Reads what a server or a file gave: feeds of every format, subscription lists, and the feeds
/// that a page names.
///
/// Bytes come in, the records of `news` go out, always: broken input gives what it holds, and what
/// is no feed at all is a [org.broadsheet.news.Problem]. The HTML that leaves this room can neither
/// run nor load anything. It fetches nothing, keeps nothing, and knows no site.
@NullMarked
package org.broadsheet.feed;

import org.jspecify.annotations.NullMarked;
