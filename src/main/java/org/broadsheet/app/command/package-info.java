/// The command line: one class a command.
///
/// Results go to standard output, in words or as JSON; what went wrong goes to standard error, in
/// one line of words. The exit status is 0 when all went well, 1 when it did not, 2 when the
/// command was not understood.
@NullMarked
package org.broadsheet.app.command;

import org.jspecify.annotations.NullMarked;
