/// What a reader can do, one class a verb.
///
/// Here the rooms below meet: a verb asks the net, has feeds and pages read, and puts what came
/// into the store. It knows no JavaFX, no SQL and no HTTP. Whatever may take long answers with a
/// future; nothing here waits on the screen's thread, and nothing is ever interrupted: what is to
/// be stopped is told so and looks.
@NullMarked
package org.broadsheet.usecase;

import org.jspecify.annotations.NullMarked;
