/// Reads what a page states of itself, for machines and for people: title, names, dates, the next
/// page. What is stated is believed only where the page shows nothing better.
@NullMarked
package org.broadsheet.page.statement;

import org.jspecify.annotations.NullMarked;
