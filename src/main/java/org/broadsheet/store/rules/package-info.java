/// What the person decided about all articles: how long they are kept, and how they are shown.
///
/// It reads and writes rules, and does nothing about them.
@NullMarked
package org.broadsheet.store.rules;

import org.jspecify.annotations.NullMarked;
