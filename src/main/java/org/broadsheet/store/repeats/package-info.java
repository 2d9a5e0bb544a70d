/// The same article in several feeds: what follows from that for lists and marks.
///
/// How they are recognised is not known here.
@NullMarked
package org.broadsheet.store.repeats;

import org.jspecify.annotations.NullMarked;
