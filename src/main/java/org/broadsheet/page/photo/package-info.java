/// Tells photos from other pictures, chooses the best file of each, and finds what is written with
/// it. It fetches nothing.
@NullMarked
package org.broadsheet.page.photo;

import org.jspecify.annotations.NullMarked;
