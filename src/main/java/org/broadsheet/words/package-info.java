/// Every text of the program's own that a person reads, in one resource bundle.
///
/// The window, the command line and what they share find their words here, so that a problem is
/// called the same everywhere and the program can be translated. It uses only the JDK and knows the
/// kinds of `news`; it decides nothing.
@NullMarked
package org.broadsheet.words;

import org.jspecify.annotations.NullMarked;
