/// Who made the pictures: everybody who is named in credits, their pictures, and what the person
/// who reads says of it.
///
/// It reads the rows that are taken from bodies and writes none of them.
@NullMarked
package org.broadsheet.store.credits;

import org.jspecify.annotations.NullMarked;
