/// The window: everything that is seen and everything that is done with mouse and keys.
///
/// One folder a pane: `…Pane` makes nodes, `…Model` holds what they show and can be tested without
/// a window. It is JavaFX and nothing else; what a reader can do is asked of `usecase`, and it
/// never waits for the answer. Colours are in the style sheets, texts in `words`.
@NullMarked
package org.broadsheet.ui;

import org.jspecify.annotations.NullMarked;
