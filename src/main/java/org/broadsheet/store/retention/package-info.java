/// What may go, by the person's rules, and how it goes: hidden first, so that it can come back, and
/// from the disk with the clearing after that.
///
/// It knows nothing of threads and files.
@NullMarked
package org.broadsheet.store.retention;

import org.jspecify.annotations.NullMarked;
