/// Takes articles out of web pages: their text as blocks, their photos with captions and credits,
/// the facts about them, and the other stories that the page points to.
@NullMarked
package org.broadsheet.page;

import org.jspecify.annotations.NullMarked;
