/// From bytes to characters: which charset, and how to read on where the bytes break it.
@NullMarked
package org.broadsheet.feed.charset;

import org.jspecify.annotations.NullMarked;
