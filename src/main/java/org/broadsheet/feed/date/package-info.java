/// Dates as feeds write them: in every order, in many languages, with and without a zone.
@NullMarked
package org.broadsheet.feed.date;

import org.jspecify.annotations.NullMarked;
