/// The program's entrance: wires the rooms by constructors, starts and stops them, and is the
/// command line.
///
/// It knows every room. What a reader can do is in `usecase`, what it looks like in `ui`: here
/// stands neither.
@NullMarked
package org.broadsheet.app;

import org.jspecify.annotations.NullMarked;
